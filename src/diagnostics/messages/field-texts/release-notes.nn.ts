import type { releaseNotes as bokmal } from "./release-notes.nb.ts";

export const releaseNotes: Readonly<Record<keyof typeof bokmal, string>> = {
  "First name and surname.": "Fornamn og etternamn.",
  "What the person does.": "Rolle eller stilling.",
  "Direct phone, with country code.": "Direkte telefon, med landskode.",
  "Mobile phone, with country code.": "Mobiltelefon, med landskode.",
  "E-mail address.": "E-postadresse.",
  "Portrait: a picture beside the contact's file.": "Portrett: eit bilete ved sida av fila til kontakten.",
  "Who made the portrait. Default: what the picture file says.":
    "Kven som har teke portrettet. Elles gjeld det som står i biletfila.",
  "Terms of use of the portrait.": "Vilkår for bruk av portrettet.",
  "A language the person gives interviews in.": "Eit språk kontakten gir intervju på.",
  "Languages the person gives interviews in.": "Språk kontakten gir intervju på.",
  "A topic the person answers for.": "Eit tema kontakten kan svare på.",
  "Topics the person answers for.": "Tema kontakten kan svare på.",
  "The publisher the person works for.": "Avsendaren kontakten arbeider for.",
  "Address.": "Adressa.",
  "Name of the service. Default: its host.": "Namnet på tenesta. Elles blir domenet vist.",
  "Profiles of the person, social and professional.": "Profilar i sosiale medium og fagnettverk.",
  "File name in the release's folder.": "Namnet på fila i mappa til meldinga.",
  "What the picture shows, for those who cannot see it.": "Det biletet viser, for dei som ikkje kan sjå det.",
  "Caption, shown below the picture.": "Bilettekst, blir vist under biletet.",
  "Who made the picture.": "Kven som har teke biletet.",
  "Terms of use.": "Vilkår for bruk.",
  "The point that must survive a crop, from the left and from the top.":
    "Punktet som må vere med når biletet blir skore, frå venstre og ovanfrå.",
  "true when the picture says nothing that needs a text alternative.":
    "true når biletet berre er pynt og ikkje treng alternativtekst.",
  "true keeps the place the picture was taken in the full-size copy.":
    "true tek vare på staden der biletet vart teke, i kopien i full storleik.",
  "When the event begins.": "Når arrangementet startar.",
  "When it ends.": "Når det sluttar.",
  "The venue.": "Staden.",
  "Street address of the venue.": "Gateadressa til staden.",
  "Link to a map.": "Lenkje til eit kart.",
  "Where to follow online.": "Lenkje til direktesending eller nettmøte.",
  "Where the press registers.": "Lenkje til påmelding for pressa.",
  "Last moment to register.": "Siste frist for påmelding.",
  "Time of day.": "Klokkeslett.",
  "What happens.": "Det som skjer.",
  "What happens when.": "Programmet: kva som skjer når.",
  "Who to call on the day: an id, or name and phone in place.":
    "Kven pressa kan ringje på dagen: ein id, eller namn og telefon skrive her.",
  "The headline.": "Tittelen.",
  "Last part of the address. Default: the file name without date and language.":
    "Siste del av adressa. Elles blir filnamnet utan dato og språk brukt.",
  "Publication time, in the site's zone unless an offset is given.":
    "Når meldinga blir publisert, i tidssona til presserommet om ikkje anna er skrive.",
  "press-release, press-invitation, news, statement, report, or one the site defines.":
    "press-release (pressemelding), press-invitation (presseinvitasjon), news (nyhende), statement (fråsegn), report (rapport), eller ein eigen type for presserommet.",
  "Id of a publisher. Default: the site's.": "Id-en til ein avsendar. Elles blir avsendaren til presserommet brukt.",
  "Language of the text. Default: from the file name, else the site's first.":
    "Språket i teksten. Elles blir det teke frå filnamnet, eller det første språket til presserommet blir brukt.",
  "The ingress, one paragraph.": "Ingressen, eitt avsnitt.",
  "What to say in social cards, in sharing and in the summaries of feeds, where the title is too long.":
    "Kort tekst til sosiale medium, deling og feedar, når tittelen er for lang.",
  "Dateline place.": "Staden i datolinja.",
  "A topic.": "Eit tema.",
  "Topics the release is listed under.": "Temaa meldinga står under.",
  "Media contacts: ids, or name, role, phone and email in place. Default: the publisher's.":
    "Pressekontaktar: id-ar, eller name, role, phone og email skrive her. Elles blir kontaktane til avsendaren brukte.",
  "Pictures, the main one first.": "Bilete, hovudbiletet først.",
  "What the document is.": "Kva dokumentet er.",
  "Language of the document, when it is another than the release's.":
    "Språket i dokumentet, når det er eit anna enn i meldinga.",
  "Documents to download.": "Dokument til nedlasting.",
  "Where the film is shown.": "Lenkje til sida der filmen blir vist.",
  "What the film shows.": "Kva filmen viser.",
  "Still picture in the release's folder.": "Stillbilete i mappa til meldinga.",
  "Length, minutes and seconds.": "Lengda, i minutt og sekund.",
  "A language.": "Eit språk.",
  "Languages of the subtitles.": "Språka det finst undertekstar på.",
  "A film, linked to.": "Ein film, som det blir lenkja til.",
  "What is found there.": "Det lesaren finn der.",
  "Further reading.": "Lenkjer til meir om saka.",
  "What was said, without quotation marks.": "Det som vart sagt, utan hermeteikn.",
  "Who said it.": "Kven som sa det.",
  "Title of who said it.": "Tittelen til den som sa det.",
  "Quotations set apart.": "Utheva sitat.",
  "What the figure is.": "Kva talet gjeld.",
  "The figure or fact.": "Talet eller opplysninga.",
  "Key figures and facts.": "Nøkkeltal og fakta.",
  "What a press invitation invites to.": "Det presseinvitasjonen inviterer til.",
  "Nothing of the release is public before this time.":
    "Sperrefrist: Ingenting av meldinga er offentleg før dette tidspunktet.",
  "true keeps the release out of the public press room.": "true held meldinga utanfor det offentlege presserommet.",
  "When the correction was made.": "Når rettinga vart gjord.",
  "What was corrected.": "Det som vart retta.",
  "Corrections after publication.": "Rettingar etter publisering.",
  "true says that the latest change of a published text was only a slip, and needs no correction.":
    "true om den siste endringa av ein publisert tekst berre var ein skrivefeil og ikkje treng noka retting.",
  "When the release was withdrawn.": "Når meldinga vart trekt tilbake.",
  "Why.": "Kvifor.",
  "Id of the release that replaces it.": "Id-en til meldinga som erstattar ho.",
  "The release no longer stands; its page stays and says so.":
    "Meldinga gjeld ikkje lenger. Sida blir ståande og seier frå om det.",
  "Id of a release.": "Id-en til ei melding.",
  "Related releases: their file's path under releases/ without extension, or its last part.":
    "Meldingar om det same: filstien under releases/ utan filending, eller den siste delen av han.",
  "An old address.": "Ei gammal adresse.",
  "Old addresses that lead here.": "Gamle adresser som fører hit.",
  "About the publisher, instead of the publisher's own text.":
    "Om avsendaren, i staden for den faste teksten til avsendaren.",
};

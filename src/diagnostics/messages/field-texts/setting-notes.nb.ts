/** What the keys of settings, publishers and own pages are for. Each English text with its text in bokmål. */
export const settingNotes = {
  "Public address, sub-path included.": "Den offentlige adressen, med eventuell undermappe.",
  "When it is no longer featured.": "Når den ikke skal framheves lenger.",
  "Name of the press room.": "Navnet på presserommet.",
  "Languages of the press room; the first is the default.": "Språkene i presserommet. Det første er standard.",
  "Zone that times are read and shown in.": "Tidssonen som tider leses og vises i.",
  "Id of the publisher the press room belongs to.": "Id-en til avsenderen som eier presserommet.",
  "What the press room is, in one sentence.": "Hva presserommet er, i én setning.",
  "Language of messages to editors. Default: the terminal's, if it is Norwegian or English, else the first of languages.":
    "Språket i beskjeder til redaktører. Ellers brukes språket i terminalen, hvis det er norsk eller engelsk, eller det første i languages.",
  "The one accent colour.": "Fargen på lenker og detaljer.",
  "Press contacts on the front page. Default: the publisher's.":
    "Pressekontakter på forsiden. Ellers brukes avsenderens kontakter.",
  "Releases to keep near the top of the front page: ids, or an id and the time it ends.":
    "Meldinger som skal ligge øverst på forsiden: id-er, eller en id og tiden den skal bort.",
  "What the bar says.": "Teksten på linjen.",
  "Where to read more.": "Lenke til mer.",
  "The contract of the program that the press room is written for. The check says what a later one changes.":
    "Utgaven av reglene for innhold som presserommet er skrevet for. Kontrollen sier hva en senere utgave endrer.",
  "When the bar goes away by itself.": "Når linjen forsvinner av seg selv.",
  "information (the default) or crisis, which stands out.": "information (standard) eller crisis, som skiller seg ut.",
  "A bar on every page.": "En linje øverst på alle sider.",
  "Types of your own, beside the built-in ones: a label, or {label: …, plural: …}.":
    "Egne typer, i tillegg til de faste: et navn, eller {label: …, plural: …}.",
  "Label of one release of the type.": "Navnet på én melding av typen.",
  "Title of its list.": "Tittelen på listen over dem.",
  "Labels of topics, per language; the key is the topic's address.":
    "Navn på temaer, for hvert språk. Feltet er temaets adresse.",
  "How many releases a feed holds. Default: 20.": "Hvor mange meldinger en feed inneholder. Standard: 20.",
  "WebSub hub that is told of new releases.": "WebSub-hub som får beskjed om nye meldinger.",
  "Feeds.": "Feeder.",
  "Who sends the e-mail: none, netlify, buttondown, mailchimp, listmonk or endpoint.":
    "Hvem som sender e-posten: none (ingen), netlify, buttondown, mailchimp, listmonk eller endpoint.",
  "Where the form posts to.": "Adressen skjemaet sendes til.",
  "Name of the list, shown above the form.": "Navnet på listen, vises over skjemaet.",
  "What happens to an address that is left.": "Hva som skjer med adressene som blir lagt inn.",
  "Whether the service sends an e-mail to confirm with. Default: true for buttondown, else false.":
    "Om tjenesten sender en e-post som må bekreftes. Standard: true for buttondown, ellers false.",
  "The official declaration that public bodies publish, in Norway at uustatus.no.":
    "Den offisielle erklæringen som offentlige virksomheter publiserer, i Norge på uustatus.no.",
  "Following by e-mail.": "Meldinger på e-post.",
  "Releases on a page of a list. Default: 20.": "Meldinger på hver side i en liste. Standard: 20.",
  "How many of the newest releases get a drawn social card. Default: 30.":
    "Hvor mange av de nyeste meldingene som får et tegnet delingsbilde. Standard: 30.",
  "A word.": "Et ord.",
  "Words that the search finds by each other, as [ferge, ferje], beside the Norwegian ones it knows.":
    "Ord som betyr det samme i søket, som [ferge, ferje], i tillegg til de norske det kjenner fra før.",
  "About the press room, Markdown.": "Om presserommet, i Markdown.",
  "Page that says how you correct and withdraw releases, for search engines.":
    "Side som forteller hvordan dere retter og trekker tilbake meldinger, for søkemotorer.",
  "Where barriers are reported.": "Hvor brukere melder fra om hindre.",
  "When the statement was last reviewed.": "Når erklæringen sist ble gjennomgått.",
  "Accessibility statement.": "Tilgjengelighetserklæring.",
  "Where security problems are reported: mailto:, https: or tel:.":
    "Hvor sikkerhetsproblemer meldes: mailto:, https: eller tel:.",
  "When this information should be renewed.": "Når opplysningene bør fornyes.",
  "security.txt (RFC 9116).": "security.txt (RFC 9116).",
  "Full name.": "Fullt navn.",
  "Name where there is little room.": "Navn der det er liten plass.",
  "SVG or PNG beside this file.": "SVG eller PNG ved siden av denne filen.",
  "The logo for dark backgrounds: SVG or PNG beside this file.":
    "Logoen for mørk bakgrunn: SVG eller PNG ved siden av denne filen.",
  "Who made the logo.": "Hvem som har laget logoen.",
  "Terms of use of the logo.": "Vilkår for bruk av logoen.",
  "The publisher's own site.": "Avsenderens eget nettsted.",
  "About the publisher, at the end of every release.": "Fast tekst om avsenderen, nederst i hver melding.",
  "Press contacts of releases that name none.": "Pressekontakter for meldinger som ikke nevner noen.",
  "What the publisher does, Markdown, for the about page.": "Hva avsenderen gjør, i Markdown, til om-siden.",
  "The figure.": "Tallet.",
  "Key figures.": "Nøkkeltall.",
  "First name and surname, spelled as it should be printed.":
    "Fornavn og etternavn, skrevet slik det skal stå på trykk.",
  "Title.": "Tittel.",
  "People the press writes about, with their titles.": "Personer pressen skriver om, med titlene deres.",
  "Head office.": "Hovedkontoret.",
  "Heading of the page.": "Overskriften på siden.",
  "What the page holds, for search engines. Without it, the first paragraph is used.":
    "Hva siden handler om, for søkemotorer. Ellers brukes det første avsnittet.",
  "Last part of the address; without it, the file name.": "Siste del av adressen. Ellers brukes filnavnet.",
  "Where every page links to it; without it, the footer.":
    "Hvor det lenkes til den fra alle sider. Ellers nederst (footer).",
  "Position in the menus: smaller numbers come first. The program's own pages have 10 to 70.":
    "Plass i menyene: Små tall kommer først. De faste sidene har 10 til 70.",
  "Label, per language.": "Navn, for hvert språk.",
  "Where the repository is: github, gitlab or gitea.": "Hvor kildearkivet (repository) er: github, gitlab eller gitea.",
  "The repository: its owner, a slash and its name.": "Kildearkivet: eieren, en skråstrek og navnet.",
  "The branch that is published. Default: main.": "Grenen som blir publisert. Ellers brukes main.",
  "Address of a server of your own: GitLab, Gitea or GitHub Enterprise.":
    "Adressen til en egen server: GitLab, Gitea eller GitHub Enterprise.",
  "false offers links to the repository's own editor at /admin/ instead of the form. Default: true.":
    "false gir lenker til arkivets egen editor på /admin/ i stedet for skjemaet. Ellers true.",
  "Server that signs editors in. Default: Netlify's for GitHub, the repository's server for others.":
    "Serveren som logger redaktørene inn. Ellers Netlify for GitHub, og arkivets server for de andre.",
  "Path on that server.": "Sti på den serveren.",
  "Id under which the press room is registered as an application; for GitLab and Gitea.":
    "Id-en presserommet er registrert med som applikasjon, for GitLab og Gitea.",
  "Writing in a browser, at /admin/. Without it the public site has no such page.":
    "Skriving i nettleseren, på /admin/. Uten dette har det åpne nettstedet ingen slik side.",
  "Levels of rules that are warnings: off, warning or error. The key is the id of a rule.":
    "Nivået til regler som er advarsler: off, warning eller error. Nøkkelen er id-en til en regel.",
  "off, warning or error.": "off, warning eller error.",
  "Page background.": "Bakgrunnen på sidene.",
  "Background of set-apart parts.": "Bakgrunnen på deler som står for seg selv.",
  "Background of tags and table heads.": "Bakgrunnen på merker og tabellhoder.",
  "Lines between parts.": "Streker mellom deler.",
  "Edges of fields and buttons.": "Kanter på felt og knapper.",
  "Secondary text.": "Tekst som er mindre viktig.",
  "Text.": "Tekst.",
  "Links and buttons.": "Lenker og knapper.",
  "Links and buttons under the pointer.": "Lenker og knapper når pekeren er over dem.",
  "Text on buttons.": "Tekst på knapper.",
  "Text of warnings.": "Tekst i varsler.",
  "Background of warnings.": "Bakgrunnen på varsler.",
  "Its weight, or the range of a variable font. Default: 400.":
    "Vekten, eller området til en variabel skrift. Ellers 400.",
  "Font of all text. Default: Schibsted Grotesk.": "Skriften i all tekst. Ellers Schibsted Grotesk.",
  "Kind of font until it has loaded: sans-serif (the default), serif or monospace.":
    "Slags skrift til den er lastet: sans-serif (standard), serif eller monospace.",
  "Font file in assets/, best as .woff2.": "Skriftfil i assets/, helst som .woff2.",
  "true for italic letters.": "true for kursiv.",
  "Files of the font. Without them, readers need the font on their own devices.":
    "Filene til skriften. Uten dem må leserne ha skriften på sin egen maskin.",
  "Weight of text. Default: 400.": "Vekten på tekst. Ellers 400.",
  "Weight of what is slightly stressed. Default: 560.": "Vekten på det som er litt framhevet. Ellers 560.",
  "Weight of headings. Default: 640.": "Vekten på overskrifter. Ellers 640.",
  "Weights of letters, within those of the font.": "Vekten på bokstavene, blant dem skriften har.",
  "Size of all text, in per cent. Default: 100.": "Størrelsen på all tekst, i prosent. Ellers 100.",
  "Size of headings beside text, in per cent. Default: 100.":
    "Størrelsen på overskrifter i forhold til tekst, i prosent. Ellers 100.",
  "Space between parts, in per cent. Default: 100.": "Luften mellom deler, i prosent. Ellers 100.",
  "Rounding of corners, in pixels. Default: 4.": "Avrunding av hjørner, i piksler. Ellers 4.",
  "Colours on light screens.": "Farger på lyse skjermer.",
  "Colours on dark screens.": "Farger på mørke skjermer.",
  "Colours instead of those made from the accent. Checked for contrast.":
    "Farger i stedet for dem som lages av accent. Kontrasten blir kontrollert.",
  "Type, spacing and colours of the pages.": "Skrift, luft og farger på sidene.",
  "A JavaScript or TypeScript module in pressroom/.": "En modul i JavaScript eller TypeScript i pressroom/.",
  "Modules that write machine formats of your own.": "Moduler som skriver egne maskinformater.",
  "Modules that check releases by rules of your own.": "Moduler som kontrollerer meldinger etter egne regler.",
  "Modules that run when the press room is built and checked.":
    "Moduler som kjører når presserommet bygges og kontrolleres.",
  "Modules with parts of pages in the place of the program's.": "Moduler med deler av sider i stedet for programmets.",
};

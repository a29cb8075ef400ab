import type { settingNotes as bokmal } from "./setting-notes.nb.ts";

export const settingNotes: Readonly<Record<keyof typeof bokmal, string>> = {
  "Public address, sub-path included.": "Den offentlege adressa, med eventuell undermappe.",
  "When it is no longer featured.": "Når ho ikkje skal framhevast lenger.",
  "Name of the press room.": "Namnet på presserommet.",
  "Languages of the press room; the first is the default.": "Språka i presserommet. Det første er standard.",
  "Zone that times are read and shown in.": "Tidssona som tider blir lesne og viste i.",
  "Id of the publisher the press room belongs to.": "Id-en til avsendaren som eig presserommet.",
  "What the press room is, in one sentence.": "Kva presserommet er, i éi setning.",
  "Language of messages to editors. Default: the terminal's, if it is Norwegian or English, else the first of languages.":
    "Språket i meldingar til redaktørar. Elles blir språket i terminalen brukt, om det er norsk eller engelsk, eller det første i languages.",
  "The one accent colour.": "Fargen på lenkjer og detaljar.",
  "Press contacts on the front page. Default: the publisher's.":
    "Pressekontaktar på framsida. Elles blir kontaktane til avsendaren brukte.",
  "Releases to keep near the top of the front page: ids, or an id and the time it ends.":
    "Meldingar som skal liggje øvst på framsida: id-ar, eller ein id og tida ho skal bort.",
  "What the bar says.": "Teksten på linja.",
  "Where to read more.": "Lenkje til meir.",
  "The contract of the program that the press room is written for. The check says what a later one changes.":
    "Utgåva av reglane for innhald som presserommet er skrive for. Kontrollen seier kva ei seinare utgåve endrar.",
  "When the bar goes away by itself.": "Når linja forsvinn av seg sjølv.",
  "information (the default) or crisis, which stands out.": "information (standard) eller crisis, som skil seg ut.",
  "A bar on every page.": "Ei linje øvst på alle sider.",
  "Types of your own, beside the built-in ones: a label, or {label: …, plural: …}.":
    "Eigne typar, i tillegg til dei faste: eit namn, eller {label: …, plural: …}.",
  "Label of one release of the type.": "Namnet på éi melding av typen.",
  "Title of its list.": "Tittelen på lista over dei.",
  "Labels of topics, per language; the key is the topic's address.":
    "Namn på tema, for kvart språk. Feltet er adressa til temaet.",
  "How many releases a feed holds. Default: 20.": "Kor mange meldingar ein feed inneheld. Standard: 20.",
  "WebSub hub that is told of new releases.": "WebSub-hub som får beskjed om nye meldingar.",
  "Feeds.": "Feedar.",
  "Who sends the e-mail: none, netlify, buttondown, mailchimp, listmonk or endpoint.":
    "Kven som sender e-posten: none (ingen), netlify, buttondown, mailchimp, listmonk eller endpoint.",
  "Where the form posts to.": "Adressa skjemaet blir sendt til.",
  "Name of the list, shown above the form.": "Namnet på lista, blir vist over skjemaet.",
  "What happens to an address that is left.": "Kva som skjer med adressene som blir lagde inn.",
  "Whether the service sends an e-mail to confirm with. Default: true for buttondown, else false.":
    "Om tenesta sender ein e-post som må stadfestast. Standard: true for buttondown, elles false.",
  "The official declaration that public bodies publish, in Norway at uustatus.no.":
    "Den offisielle erklæringa som offentlege verksemder publiserer, i Noreg på uustatus.no.",
  "Following by e-mail.": "Meldingar på e-post.",
  "Releases on a page of a list. Default: 20.": "Meldingar på kvar side i ei liste. Standard: 20.",
  "How many of the newest releases get a drawn social card. Default: 30.":
    "Kor mange av dei nyaste meldingane som får eit teikna delingsbilete. Standard: 30.",
  "A word.": "Eit ord.",
  "Words that the search finds by each other, as [ferge, ferje], beside the Norwegian ones it knows.":
    "Ord som tyder det same i søket, som [ferge, ferje], i tillegg til dei norske det kjenner frå før.",
  "About the press room, Markdown.": "Om presserommet, i Markdown.",
  "Page that says how you correct and withdraw releases, for search engines.":
    "Side som fortel korleis de rettar og trekkjer tilbake meldingar, for søkjemotorar.",
  "Where barriers are reported.": "Kvar brukarar melder frå om hinder.",
  "When the statement was last reviewed.": "Når erklæringa sist vart gjennomgått.",
  "Accessibility statement.": "Tilgjengeerklæring.",
  "Where security problems are reported: mailto:, https: or tel:.":
    "Kvar ein melder tryggleiksproblem: mailto:, https: eller tel:.",
  "When this information should be renewed.": "Når opplysningane bør fornyast.",
  "security.txt (RFC 9116).": "security.txt (RFC 9116).",
  "Full name.": "Fullt namn.",
  "Name where there is little room.": "Namn der det er lite plass.",
  "SVG or PNG beside this file.": "SVG eller PNG ved sida av denne fila.",
  "The logo for dark backgrounds: SVG or PNG beside this file.":
    "Logoen for mørk bakgrunn: SVG eller PNG ved sida av denne fila.",
  "Who made the logo.": "Kven som har laga logoen.",
  "Terms of use of the logo.": "Vilkår for bruk av logoen.",
  "The publisher's own site.": "Nettstaden til avsendaren.",
  "About the publisher, at the end of every release.": "Fast tekst om avsendaren, nedst i kvar melding.",
  "Press contacts of releases that name none.": "Pressekontaktar for meldingar som ikkje nemner nokon.",
  "What the publisher does, Markdown, for the about page.": "Kva avsendaren gjer, i Markdown, til om-sida.",
  "The figure.": "Talet.",
  "Key figures.": "Nøkkeltal.",
  "First name and surname, spelled as it should be printed.":
    "Fornamn og etternamn, skrive slik det skal stå på trykk.",
  "Title.": "Tittel.",
  "People the press writes about, with their titles.": "Personar pressa skriv om, med titlane deira.",
  "Head office.": "Hovudkontoret.",
  "Heading of the page.": "Overskrifta på sida.",
  "What the page holds, for search engines. Without it, the first paragraph is used.":
    "Kva sida handlar om, for søkjemotorar. Elles blir det første avsnittet brukt.",
  "Last part of the address; without it, the file name.": "Siste del av adressa. Elles blir filnamnet brukt.",
  "Where every page links to it; without it, the footer.":
    "Kvar det er lenkje til ho på alle sider. Elles nedst (footer).",
  "Position in the menus: smaller numbers come first. The program's own pages have 10 to 70.":
    "Plass i menyane: Små tal kjem først. Dei faste sidene har 10 til 70.",
  "Label, per language.": "Namn, for kvart språk.",
  "Where the repository is: github, gitlab or gitea.":
    "Kvar kjeldearkivet (repository) er: github, gitlab eller gitea.",
  "The repository: its owner, a slash and its name.": "Kjeldearkivet: eigaren, ein skråstrek og namnet.",
  "The branch that is published. Default: main.": "Greina som blir publisert. Elles blir main brukt.",
  "Address of a server of your own: GitLab, Gitea or GitHub Enterprise.":
    "Adressa til ein eigen server: GitLab, Gitea eller GitHub Enterprise.",
  "false offers links to the repository's own editor at /admin/ instead of the form. Default: true.":
    "false gir lenkjer til arkivet sin eigen editor på /admin/ i staden for skjemaet. Elles true.",
  "Server that signs editors in. Default: Netlify's for GitHub, the repository's server for others.":
    "Serveren som loggar redaktørane inn. Elles Netlify for GitHub, og serveren til arkivet for dei andre.",
  "Path on that server.": "Sti på den serveren.",
  "Id under which the press room is registered as an application; for GitLab and Gitea.":
    "Id-en presserommet er registrert med som applikasjon, for GitLab og Gitea.",
  "Writing in a browser, at /admin/. Without it the public site has no such page.":
    "Skriving i nettlesaren, på /admin/. Utan dette har den opne nettstaden inga slik side.",
  "Levels of rules that are warnings: off, warning or error. The key is the id of a rule.":
    "Nivået til reglar som er åtvaringar: off, warning eller error. Nøkkelen er id-en til ein regel.",
  "off, warning or error.": "off, warning eller error.",
  "Page background.": "Bakgrunnen på sidene.",
  "Background of set-apart parts.": "Bakgrunnen på delar som står for seg sjølve.",
  "Background of tags and table heads.": "Bakgrunnen på merke og tabellhovud.",
  "Lines between parts.": "Strekar mellom delar.",
  "Edges of fields and buttons.": "Kantar på felt og knappar.",
  "Secondary text.": "Tekst som er mindre viktig.",
  "Text.": "Tekst.",
  "Links and buttons.": "Lenkjer og knappar.",
  "Links and buttons under the pointer.": "Lenkjer og knappar når peikaren er over dei.",
  "Text on buttons.": "Tekst på knappar.",
  "Text of warnings.": "Tekst i varsel.",
  "Background of warnings.": "Bakgrunnen på varsel.",
  "Its weight, or the range of a variable font. Default: 400.":
    "Vekta, eller området til ei variabel skrift. Elles 400.",
  "Font of all text. Default: Schibsted Grotesk.": "Skrifta i all tekst. Elles Schibsted Grotesk.",
  "Kind of font until it has loaded: sans-serif (the default), serif or monospace.":
    "Slags skrift til ho er lasta: sans-serif (standard), serif eller monospace.",
  "Font file in assets/, best as .woff2.": "Skriftfil i assets/, helst som .woff2.",
  "true for italic letters.": "true for kursiv.",
  "Files of the font. Without them, readers need the font on their own devices.":
    "Filene til skrifta. Utan dei må lesarane ha skrifta på si eiga maskin.",
  "Weight of text. Default: 400.": "Vekta på tekst. Elles 400.",
  "Weight of what is slightly stressed. Default: 560.": "Vekta på det som er litt framheva. Elles 560.",
  "Weight of headings. Default: 640.": "Vekta på overskrifter. Elles 640.",
  "Weights of letters, within those of the font.": "Vekta på bokstavane, blant dei skrifta har.",
  "Size of all text, in per cent. Default: 100.": "Storleiken på all tekst, i prosent. Elles 100.",
  "Size of headings beside text, in per cent. Default: 100.":
    "Storleiken på overskrifter i høve til tekst, i prosent. Elles 100.",
  "Space between parts, in per cent. Default: 100.": "Lufta mellom delar, i prosent. Elles 100.",
  "Rounding of corners, in pixels. Default: 4.": "Avrunding av hjørne, i pikslar. Elles 4.",
  "Colours on light screens.": "Fargar på lyse skjermar.",
  "Colours on dark screens.": "Fargar på mørke skjermar.",
  "Colours instead of those made from the accent. Checked for contrast.":
    "Fargar i staden for dei som blir laga av accent. Kontrasten blir kontrollert.",
  "Type, spacing and colours of the pages.": "Skrift, luft og fargar på sidene.",
  "A JavaScript or TypeScript module in pressroom/.": "Ein modul i JavaScript eller TypeScript i pressroom/.",
  "Modules that write machine formats of your own.": "Modular som skriv eigne maskinformat.",
  "Modules that check releases by rules of your own.": "Modular som kontrollerer meldingar etter eigne reglar.",
  "Modules that run when the press room is built and checked.":
    "Modular som køyrer når presserommet blir bygd og kontrollert.",
  "Modules with parts of pages in the place of the program's.":
    "Modular med delar av sider i staden for dei i programmet.",
};

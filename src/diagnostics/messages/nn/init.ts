import type { Translated } from "../catalogue.ts";
import type { init as english } from "../en/init.ts";

export const init: Translated<typeof english> = {
  "init-usage": `npm run init -- [MAPPE] [--name "Presserommet til rådet"] [--url https://presse.example.org]
                   [--language nn] [--timezone Europe/Oslo] [--publisher "Rådet"] [--phone "+47 00 00 00 00"]
                   [--email presse@example.org] [--host netlify|github-pages|gitlab|cloudflare|none]
                   [--pressroom pressroom-1.0.0.tgz]

Lagar eit nytt presserom i ei tom mappe: innstillingar, ein avsendar, ein pressekontakt, éi melding og filene til staden
der det skal publiserast. Spør om det som ikkje er oppgitt, dersom kommandoen blir køyrd i eit terminalvindauge. Skriv
ikkje over noko.

--language   eitt eller fleire språk med komma mellom; det første er standard
--pressroom  ei pakka fil med programmet; utan ho blir pakka henta frå registeret`,
  "init-name": "Namn på presserommet",
  "init-url": "Offentleg adresse, til dømes https://presse.example.org",
  "init-languages": ({ standard }) => `Språk, det første er standard (Enter: ${standard})`,
  "init-zone": ({ standard }) => `Tidssone (Enter: ${standard})`,
  "init-publisher-name": ({ standard }) => `Namn på verksemda (Enter: ${standard})`,
  "init-phone": "Telefonnummer for journalistar, med landkode (Enter: seinare)",
  "init-email": "E-postadresse for journalistar (Enter: seinare)",
  "init-host": ({ hosts }) => `Blir publisert hos: ${hosts.join(", ")} (Enter: none, ingen av dei)`,
  "init-needed": "Dette må fyllast ut.",
  "init-missing": ({ options }) =>
    `Oppgi kva presserommet skal vere: ${options.join(" og ")}. I eit terminalvindauge spør pressroom init om alt.`,
  "init-no-url": ({ value }) => `«${value}» er ikkje ei nettadresse. Skriv ho slik: https://presse.example.org.`,
  "init-no-language": ({ value }) => `«${value}» er ikkje eit språk. Skriv det slik: nb, nn eller en-GB.`,
  "init-language-twice": ({ value }) => `Språket ${value} er oppgitt to gonger.`,
  "init-no-zone": ({ value }) => `«${value}» er ikkje ei tidssone. Skriv ho slik: Europe/Oslo.`,
  "init-no-host": ({ value, known }) =>
    `«${value}» er ikkje ein kjend publiseringsstad. Desse finst: ${known.join(", ")}.`,
  "init-no-phone": ({ value }) =>
    `«${value}» er ikkje eit telefonnummer med landkode. Skriv det slik: +47 00 00 00 00.`,
  "init-no-email": ({ value }) => `«${value}» er ikkje ei e-postadresse. Skriv ho slik: presse@example.org.`,
  "init-no-file": ({ file }) => `Fila ${file} finst ikkje.`,
  "init-not-empty": ({ folder, files }) =>
    `${folder} har allereie ${files.join(", ")}. Ingenting er skrive. Vel ei tom mappe, eller flytt dette unna.`,
  "init-not-written": ({ file, code }) =>
    `${file} kan ikkje skrivast (${code}). Det som var skrive før feilen, er fjerna igjen.`,
  "init-written": ({ folder, files }) => `Presserommet ligg i ${folder}:\n${files.join("\n")}`,
  "init-next": ({ steps }) => `Slik går du vidare:\n${steps.join("\n")}`,
  "init-fill-in": ({ file }) => `Rett opp pressekontakten i ${file}. Han har oppdikta opplysningar.`,
  "init-site": "Innstillingane for presserommet. Ein tekst kan skrivast éin gong, eller éin gong for kvart språk.",
  "init-site-url": "Den offentlege adressa.",
  "init-site-languages": "Det første språket er standard. Adressene på dette språket har ingen språkkode framfor.",
  "init-site-zone": "Tidspunkt i meldingane er lokal tid her, med mindre dei oppgir ei anna sone.",
  "init-site-publisher": "Avsendaren av meldingar som ikkje oppgir nokon: namnet på ei fil i publishers/, utan .yaml.",
  "init-site-editors": "Språket du får beskjedar på: nb, nn eller en.",
  "init-site-contract": "Utgåva av reglane presserommet er skrive for. Kontrollen seier kva ei seinare utgåve endrar.",
  "init-publisher": "Ei verksemd som publiserer meldingar.",
  "init-publisher-contacts": "Dei som svarer pressa: namn på filer i contacts/, utan .yaml.",
  "init-publisher-about": "Står nedst i kvar melding.",
  "init-boilerplate": ({ name }) => `${name} publiserer nyheiter for pressa her.`,
  "init-contact": "Den som svarer pressa. Journalistar ringjer, så hald nummeret oppdatert.",
  "init-contact-name": "Pressevakta",
  "init-example-name": "nytt presserom",
  "init-example-keys": "Eit døme. Endre det, eller slett fila.",
  "init-example-title": ({ name }) => `${name} opnar presserom`,
  "init-example-lead": ({ name }) => `Frå i dag finn journalistar alle pressemeldingar frå ${name} på éin stad.`,
  "init-example-body":
    "Meldingar, bilete og dokument er opne for alle. Ingen treng å registrere seg.\n\nPressekontakten står på kvar side, med telefonnummer.",
};

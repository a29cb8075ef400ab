import type { Translated } from "../catalogue.ts";
import type { init as english } from "../en/init.ts";

export const init: Translated<typeof english> = {
  "init-usage": `npm run init -- [MAPPE] [--name "Rådets presserom"] [--url https://presse.example.org]
                   [--language nb] [--timezone Europe/Oslo] [--publisher "Rådet"] [--phone "+47 00 00 00 00"]
                   [--email presse@example.org] [--host netlify|github-pages|gitlab|cloudflare|none]
                   [--pressroom pressroom-1.0.0.tgz]

Lager et nytt presserom i en tom mappe: innstillinger, en avsender, en pressekontakt, én melding og filene til stedet der
det skal publiseres. Spør om det som ikke er oppgitt, hvis kommandoen kjøres i et terminalvindu. Skriver ikke over noe.

--language   ett eller flere språk med komma mellom; det første er standard
--pressroom  en pakket fil med programmet; uten den hentes pakken fra registeret`,
  "init-name": "Navn på presserommet",
  "init-url": "Offentlig adresse, for eksempel https://presse.example.org",
  "init-languages": ({ standard }) => `Språk, det første er standard (Enter: ${standard})`,
  "init-zone": ({ standard }) => `Tidssone (Enter: ${standard})`,
  "init-publisher-name": ({ standard }) => `Navn på virksomheten (Enter: ${standard})`,
  "init-phone": "Telefonnummer for journalister, med landkode (Enter: senere)",
  "init-email": "E-postadresse for journalister (Enter: senere)",
  "init-host": ({ hosts }) => `Publiseres hos: ${hosts.join(", ")} (Enter: none, ingen av dem)`,
  "init-needed": "Dette må fylles ut.",
  "init-missing": ({ options }) =>
    `Oppgi hva presserommet skal være: ${options.join(" og ")}. I et terminalvindu spør pressroom init om alt.`,
  "init-no-url": ({ value }) => `«${value}» er ikke en nettadresse. Skriv den slik: https://presse.example.org.`,
  "init-no-language": ({ value }) => `«${value}» er ikke et språk. Skriv det slik: nb, nn eller en-GB.`,
  "init-language-twice": ({ value }) => `Språket ${value} er oppgitt to ganger.`,
  "init-no-zone": ({ value }) => `«${value}» er ikke en tidssone. Skriv den slik: Europe/Oslo.`,
  "init-no-host": ({ value, known }) =>
    `«${value}» er ikke et kjent publiseringssted. Disse finnes: ${known.join(", ")}.`,
  "init-no-phone": ({ value }) => `«${value}» er ikke et telefonnummer med landkode. Skriv det slik: +47 00 00 00 00.`,
  "init-no-email": ({ value }) => `«${value}» er ikke en e-postadresse. Skriv den slik: presse@example.org.`,
  "init-no-file": ({ file }) => `Filen ${file} finnes ikke.`,
  "init-not-empty": ({ folder, files }) =>
    `${folder} har allerede ${files.join(", ")}. Ingenting er skrevet. Velg en tom mappe, eller flytt dette unna.`,
  "init-not-written": ({ file, code }) =>
    `${file} kan ikke skrives (${code}). Det som var skrevet før feilen, er fjernet igjen.`,
  "init-written": ({ folder, files }) => `Presserommet ligger i ${folder}:\n${files.join("\n")}`,
  "init-next": ({ steps }) => `Slik går du videre:\n${steps.join("\n")}`,
  "init-fill-in": ({ file }) => `Rett opp pressekontakten i ${file}. Den har oppdiktede opplysninger.`,
  "init-site": "Innstillingene for presserommet. En tekst kan skrives én gang, eller én gang for hvert språk.",
  "init-site-url": "Den offentlige adressen.",
  "init-site-languages": "Det første språket er standard. Adressene på dette språket har ingen språkkode foran.",
  "init-site-zone": "Tidspunkter i meldingene er lokal tid her, med mindre de oppgir en annen sone.",
  "init-site-publisher": "Avsenderen av meldinger som ikke oppgir noen: navnet på en fil i publishers/, uten .yaml.",
  "init-site-editors": "Språket du får beskjeder på: nb, nn eller en.",
  "init-site-contract": "Utgaven av reglene presserommet er skrevet for. Kontrollen sier hva en senere utgave endrer.",
  "init-publisher": "En virksomhet som publiserer meldinger.",
  "init-publisher-contacts": "De som svarer pressen: navn på filer i contacts/, uten .yaml.",
  "init-publisher-about": "Står nederst i hver melding.",
  "init-boilerplate": ({ name }) => `${name} publiserer nyheter for pressen her.`,
  "init-contact": "Den som svarer pressen. Journalister ringer, så hold nummeret oppdatert.",
  "init-contact-name": "Pressevakten",
  "init-example-name": "nytt presserom",
  "init-example-keys": "Et eksempel. Endre det, eller slett filen.",
  "init-example-title": ({ name }) => `${name} åpner presserom`,
  "init-example-lead": ({ name }) => `Fra i dag finner journalister alle pressemeldinger fra ${name} på ett sted.`,
  "init-example-body":
    "Meldinger, bilder og dokumenter er åpne for alle. Ingen trenger å registrere seg.\n\nPressekontakten står på hver side, med telefonnummer.",
};

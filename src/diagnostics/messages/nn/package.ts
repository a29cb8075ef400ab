import type { Translated } from "../catalogue.ts";
import type { packageCommand as english } from "../en/package.ts";

export const packageCommand: Translated<typeof english> = {
  "commands-help": ({ lines }) => `pressroom KOMMANDO [VAL]

${lines.join("\n")}

pressroom KOMMANDO --help forklarer ein kommando, pressroom --version viser versjonen.`,
  "no-command": ({ name, meant, known }) =>
    `Kommandoen «${name}» finst ikkje. ${meant === undefined ? `Desse finst: ${known.join(", ")}.` : `Meinte du «${meant}»?`}`,
  "command-init": "lagar eit nytt presserom i ei tom mappe",
  "command-build": "kontrollerer innhaldet og byggjer nettstaden",
  "command-start": "viser presserommet på denne maskina medan du skriv, utkast òg",
  "command-check": "seier kva som er gale med innhaldet",
  "command-new": "lagar ei fil for ei ny melding",
  "command-import": "skriv meldingar frå eit arkiv: straumar, eksportar, mapper med Markdown",
  "command-due": "seier kva som blir publisert eller går ut av seg sjølv, og når",
  "command-review": "seier kva ei endring publiserer, samanlikna med ei tidlegare utgåve",
  "command-cms": "opnar redaktørskjemaet på denne maskina",
};

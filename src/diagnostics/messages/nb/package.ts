import type { Translated } from "../catalogue.ts";
import type { packageCommand as english } from "../en/package.ts";

export const packageCommand: Translated<typeof english> = {
  "commands-help": ({ lines }) => `pressroom KOMMANDO [VALG]

${lines.join("\n")}

pressroom KOMMANDO --help forklarer en kommando, pressroom --version viser versjonen.`,
  "no-command": ({ name, meant, known }) =>
    `Kommandoen «${name}» finnes ikke. ${meant === undefined ? `Disse finnes: ${known.join(", ")}.` : `Mente du «${meant}»?`}`,
  "command-init": "lager et nytt presserom i en tom mappe",
  "command-build": "kontrollerer innholdet og bygger nettstedet",
  "command-start": "viser presserommet på denne maskinen mens du skriver, også utkast",
  "command-check": "sier hva som er galt med innholdet",
  "command-new": "lager en fil for en ny melding",
  "command-import": "skriver meldinger fra et arkiv: strømmer, eksporter, mapper med Markdown",
  "command-due": "sier hva som publiseres eller utløper av seg selv, og når",
  "command-review": "sier hva en endring publiserer, sammenlignet med en tidligere utgave",
  "command-cms": "åpner redaktørskjemaet på denne maskinen",
};

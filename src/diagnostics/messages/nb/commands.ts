import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { commands as english } from "../en/commands.ts";

export const commands: Translated<typeof english> = {
  "takes-no-word": ({ command, word }) => `npm run ${command} tar ikke imot «${word}».`,
  "takes-no-value": ({ option }) => `${option} skal ikke ha noen verdi.`,
  "needs-value": ({ option }) => `${option} trenger en verdi.`,
  "no-option": ({ option, known }) => `Valget ${option} finnes ikke. Disse finnes: ${known.join(", ")}.`,
  "no-option-meant": ({ option, meant }) => `Valget ${option} finnes ikke. Mente du ${meant}?`,
  "nothing-built": ({ problems }) => `${problems}. Ingenting ble bygget. Nettstedet er slik det var.`,
  "built-unchanged": ({ files, where, seconds }) =>
    `Ingenting er endret siden forrige bygging: ${files} ${plural(files, "fil", "filer")} i ${where}, ${seconds} s`,
  "built-published": ({ count, waiting }) => `${count} ${plural(count, "melding", "meldinger")} publisert (${waiting})`,
  "built-none-held": "ingen holdt tilbake",
  "built-held": ({ reasons }) => `holdt tilbake: ${reasons.join(", ")}`,
  "built-shown": ({ reasons }) => `vist selv om de ikke er offentlige: ${reasons.join(", ")}`,
  "held-draft": ({ count }) => `${count} utkast`,
  "held-embargoed": ({ count }) => `${count} med sperrefrist`,
  "held-scheduled": ({ count }) => `${count} ${plural(count, "planlagt", "planlagte")}`,
  "built-files": ({ pages, files, megabytes, where }) =>
    `${pages} ${plural(pages, "side", "sider")}, ${files} ${plural(files, "fil", "filer")}, ${megabytes} MB i ${where}`,
  "built-again": ({ files, pictures, all, indexed }) =>
    `laget på nytt: ${files} ${plural(files, "fil", "filer")}, ${pictures} av ${all} bilder og delingsbilder, ${indexed} ${plural(indexed, "melding", "meldinger")} lagt inn i søket`,
  "no-warnings": "ingen advarsler",
  "count-of-warnings": ({ count }) => `${number(count, "nb")} ${plural(count, "advarsel", "advarsler")}`,
};

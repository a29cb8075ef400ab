import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { commands as english } from "../en/commands.ts";

export const commands: Translated<typeof english> = {
  "takes-no-word": ({ command, word }) => `npm run ${command} tek ikkje imot «${word}».`,
  "takes-no-value": ({ option }) => `${option} skal ikkje ha nokon verdi.`,
  "needs-value": ({ option }) => `${option} treng ein verdi.`,
  "no-option": ({ option, known }) => `Valet ${option} finst ikkje. Desse finst: ${known.join(", ")}.`,
  "no-option-meant": ({ option, meant }) => `Valet ${option} finst ikkje. Meinte du ${meant}?`,
  "nothing-built": ({ problems }) => `${problems}. Ingenting vart bygd. Nettstaden er slik han var.`,
  "built-unchanged": ({ files, where, seconds }) =>
    `Ingenting er endra sidan førre bygginga: ${files} ${plural(files, "fil", "filer")} i ${where}, ${seconds} s`,
  "built-published": ({ count, waiting }) =>
    `${count} ${plural(count, "melding publisert", "meldingar publiserte")} (${waiting})`,
  "built-none-held": "ingen haldne tilbake",
  "built-held": ({ reasons }) => `haldne tilbake: ${reasons.join(", ")}`,
  "built-shown": ({ reasons }) => `viste sjølv om dei ikkje er offentlege: ${reasons.join(", ")}`,
  "held-draft": ({ count }) => `${count} utkast`,
  "held-embargoed": ({ count }) => `${count} med sperrefrist`,
  "held-scheduled": ({ count }) => `${count} ${plural(count, "planlagd", "planlagde")}`,
  "built-files": ({ pages, files, megabytes, where }) =>
    `${pages} ${plural(pages, "side", "sider")}, ${files} ${plural(files, "fil", "filer")}, ${megabytes} MB i ${where}`,
  "built-again": ({ files, pictures, all, indexed }) =>
    `laga på nytt: ${files} ${plural(files, "fil", "filer")}, ${pictures} av ${all} bilete og delingsbilete, ${indexed} ${plural(indexed, "melding lagd", "meldingar lagde")} inn i søket`,
  "no-warnings": "ingen åtvaringar",
  "count-of-warnings": ({ count }) => `${number(count, "nn")} ${plural(count, "åtvaring", "åtvaringar")}`,
};

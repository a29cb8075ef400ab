import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { message, textOf } from "../../diagnostics/messages/message.ts";
import { typeFor } from "../../release/other-words.ts";
import { RELEASE_TYPES } from "../../release/release.ts";
import { toTimestamp } from "../../time/dates.ts";
import { type Asking, asked, valid } from "../ask.ts";
import { type Call, languageFault, timeFault, typeFault } from "./request.ts";
import type { SiteFacts } from "./site-facts.ts";

/** Asks with the present time, in milliseconds. */
interface AskingNow extends Asking {
  readonly now: number;
}

/** The call with answers for what it does not say: headline, type, language, time. An empty answer takes the default. */
export async function askMissing(call: Call, facts: SiteFacts, asking: AskingNow): Promise<Call> {
  const { print, language, now } = asking;
  const title = call.title || (await asked(message("new-title"), asking));
  if (call.type === undefined)
    for (const [index, type] of facts.types.entries()) print(`  ${index + 1}  ${typeName(type, language)}`);
  const type =
    call.type ??
    (await valid(message("new-type"), asking, (answer) => {
      const named = typeNamed(answer, facts.types);
      return typeFault(named, facts) ?? named;
    }));
  const isChoice = facts.languages.length > 1;
  const inLanguage =
    call.language ??
    (isChoice
      ? await valid(
          message("new-language", { languages: facts.languages }),
          asking,
          (answer) => languageFault(answer, facts) ?? answer,
        )
      : undefined);
  const present = toTimestamp(now, facts.zone, "minute").iso.slice(0, 16).replace("T", " ");
  const date =
    call.date ??
    (await valid(
      message("new-date", { now: present }),
      asking,
      (answer) => timeFault(answer, facts.zone, now) ?? answer,
    ));
  return { ...call, title, type, language: inLanguage, date };
}

/** `2` for the second type, `pressemelding` for `press-release`. */
function typeNamed(answer: string, types: readonly string[]): string {
  return (/^\d+$/.test(answer) ? types[Number(answer) - 1] : undefined) ?? typeFor(answer) ?? answer;
}

/** `press-release (pressemelding)`; a type of the press room's own has its id alone. */
function typeName(type: string, language: EditorsLanguage): string {
  const builtIn = RELEASE_TYPES.find((one) => one === type);
  return builtIn ? `${builtIn} (${textOf(message(`type-${builtIn}`), language)})` : type;
}

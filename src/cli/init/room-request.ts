import { HOSTS, type RoomRequest } from "../../authoring/room/request.ts";
import { editorsLanguage, type EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { type Message, message, textOf } from "../../diagnostics/messages/message.ts";
import { SettingsError } from "../../settings/environment.ts";
import { toTimestamp } from "../../time/dates.ts";
import { asked, type Asking, valid } from "../ask.ts";
import { emailIn, hostIn, languagesIn, phoneIn, urlIn, zoneIn } from "./answers.ts";

/** What a call of `pressroom init` says about the press room. */
export interface Given {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly timezone?: string | undefined;
  readonly host?: string | undefined;
  readonly publisher?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Zones of languages that are spoken in one country. */
const ZONES: Readonly<Record<string, string>> = {
  nb: "Europe/Oslo",
  nn: "Europe/Oslo",
  no: "Europe/Oslo",
  da: "Europe/Copenhagen",
  sv: "Europe/Stockholm",
  fi: "Europe/Helsinki",
};

/** The call with a person's answers for what it does not say. */
export async function askForRoom(given: Given, asking: Asking): Promise<Given> {
  const { language: inLanguage } = asking;
  const needed = async (question: Message, read: (answer: string) => string | Message): Promise<string> => {
    for (;;) {
      const answer = await valid(question, asking, read);
      if (answer !== undefined) return answer;
      asking.print(textOf(message("init-needed"), inLanguage));
    }
  };
  const name = given.name ?? (await needed(message("init-name"), (answer) => answer));
  const publisher =
    given.publisher ?? ((await asked(message("init-publisher-name", { standard: name }), asking)) || name);
  const url = given.url ?? (await needed(message("init-url"), urlIn));
  const language =
    given.language ??
    (await valid(message("init-languages", { standard: inLanguage }), asking, languagesIn)) ??
    inLanguage;
  const zone = zoneOf(language);
  const timezone = given.timezone ?? (await valid(message("init-zone", { standard: zone }), asking, zoneIn));
  const phone = given.phone ?? (await valid(message("init-phone"), asking, phoneIn));
  const email = given.email ?? (await valid(message("init-email"), asking, emailIn));
  const host = given.host ?? (await valid(message("init-host", { hosts: HOSTS }), asking, hostIn));
  return { name, publisher, url, language, timezone, phone, email, host };
}

/** The press room that is asked for. `now` in milliseconds. Throws a `SettingsError` for a value that is wrong or missing. */
export function requestFrom(
  given: Given,
  { now, language: terminal }: { readonly now: number; readonly language: EditorsLanguage },
): RoomRequest {
  const { name, url } = given;
  const missing = [...(name === undefined ? ["--name"] : []), ...(url === undefined ? ["--url"] : [])];
  if (name === undefined || url === undefined) throw new SettingsError(message("init-missing", { options: missing }));
  const languages = orThrow(languagesIn(given.language ?? terminal)).split(" ");
  const timezone = orThrow(zoneIn(given.timezone ?? zoneOf(languages[0] ?? "")));
  return {
    name,
    url: orThrow(urlIn(url)),
    languages,
    timezone,
    host: orThrow(hostIn(given.host ?? "none")),
    publisher: given.publisher ?? name,
    phone: given.phone === undefined ? undefined : orThrow(phoneIn(given.phone)),
    email: given.email === undefined ? undefined : orThrow(emailIn(given.email)),
    now: toTimestamp(now, timezone, "minute"),
    editorsLanguage: editorsLanguage(languages[0]) ?? terminal,
  };
}

/** The zone to suggest: that of the language, else that of the machine. */
function zoneOf(language: string): string {
  const [code = ""] = language.split(/[-\s,]/, 1);
  return ZONES[code] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function orThrow<T extends string>(value: T | Message): T {
  if (typeof value === "object") throw new SettingsError(value);
  return value;
}

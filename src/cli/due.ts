import { setTimeout } from "node:timers/promises";
import { momentOf } from "../build/content.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { loadPressRoom } from "../press-room/load.ts";
import type { PressRoom } from "../press-room/press-room.ts";
import { ROOM } from "../runtime/room.ts";
import { type BuildSettings, settingsFrom, SettingsError } from "../settings/environment.ts";
import { readTime } from "../time/dates.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { runCommand } from "./command.ts";
import { type Agenda, agendaOf, timeUntil } from "./due/agenda.ts";
import { agendaAsJson, agendaText } from "./due/agenda-text.ts";
import { builtMoment } from "./due/built-moment.ts";

/** Exit code when `--since` or `--site` is given and nothing has become due. */
const NOTHING_DUE = 3;

/** Timers may end some milliseconds too early. */
const TIMER_MS = 1_000;

interface Call {
  readonly since?: string | undefined;
  readonly site: boolean;
  readonly wait?: string | undefined;
  readonly json: boolean;
}

/** When the site was built, as far as it was asked and is known. */
interface Built {
  readonly since?: Timestamp;
  /** Why it is not known. */
  readonly unknown?: string;
}

async function due(call: Call, language: EditorsLanguage): Promise<number> {
  const settings = settingsFrom(process.env, ROOM);
  const wait = minutesIn(call.wait);
  const { readable: room } = await loadPressRoom(settings.content, settings.url);
  if (!room) throw new SettingsError(message("site-unreadable"));
  const built = await builtOf(call, room);
  const isAsked = built.since !== undefined || built.unknown !== undefined;
  const result = await agendaAfter(room, settings, built, isAsked ? wait : 0, language);
  print(result, room, built, call.json, language);
  return !isAsked || built.unknown !== undefined || result.agenda.due.length > 0 ? 0 : NOTHING_DUE;
}

interface Result {
  readonly agenda: Agenda;
  readonly now: Timestamp;
}

/** The agenda now; if nothing is due but something will be within `wait` minutes, the agenda then. */
async function agendaAfter(
  room: PressRoom,
  settings: BuildSettings,
  built: Built,
  wait: number,
  language: EditorsLanguage,
): Promise<Result> {
  const now = momentOf(settings, room.site.timezone, Date.now);
  const agenda = agendaOf(room, now, built.since);
  const ms = timeUntil(agenda, now, wait);
  if (built.unknown !== undefined || agenda.due.length > 0 || ms === undefined) return { agenda, now };
  console.error(textOf(message("due-waiting", { minutes: Math.ceil(ms / 60_000) }), language));
  await setTimeout(ms + TIMER_MS);
  return agendaAfter(room, settings, built, 0, language);
}

function print({ agenda, now }: Result, room: PressRoom, built: Built, json: boolean, language: EditorsLanguage): void {
  const { since, unknown } = built;
  if (json) return console.log(agendaAsJson(agenda, now, unknown === undefined));
  if (unknown !== undefined) console.log(textOf(message("due-unknown", { reason: unknown }), language));
  for (const line of agendaText(agenda, { language, zone: room.site.timezone, since })) console.log(line);
}

async function builtOf({ since, site }: Call, room: PressRoom): Promise<Built> {
  const { timezone, url } = room.site;
  if (since !== undefined) {
    const reading = readTime(since, timezone, "earlier");
    if (reading.ok) return { since: reading.timestamp };
    throw new SettingsError(message("since-wrong", { value: since }));
  }
  if (!site) return {};
  const built = await builtMoment(url);
  if ("reason" in built) return { unknown: built.reason };
  const reading = readTime(built.asOf, timezone, "earlier");
  return reading.ok ? { since: reading.timestamp } : { unknown: `${url} names ${JSON.stringify(built.asOf)}` };
}

function minutesIn(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new SettingsError(message("wait-wrong", { value: text }));
}

const OPTIONS = {
  since: { type: "string" },
  site: { type: "boolean", default: false },
  wait: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

process.exitCode = await runCommand(
  {
    name: "due",
    usage: message("due-usage"),
    options: OPTIONS,
    run: (values, _words, language) => due(values, language),
  },
  process.argv.slice(2),
);

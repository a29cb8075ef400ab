import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { scaffold, type ScaffoldRequest } from "../authoring/scaffold.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { loadPressRoom } from "../press-room/load.ts";
import type { PressRoom } from "../press-room/press-room.ts";
import { typeFor } from "../release/other-words.ts";
import { readTime, toTimestamp } from "../time/dates.ts";
import { suggestTime } from "../time/suggest-time.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { RELEASE_TYPES } from "../release/release.ts";
import { type BuildSettings, settingsFrom, SettingsError } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { PROJECT } from "../runtime/program/program.ts";

const USAGE = `npm run new -- ["The headline"] [--type press-invitation] [--date "2026-03-12 08:39"] [--language nn] [--folder]

Writes a release file to begin with. --folder gives it a folder of its own, for pictures and documents.`;

const OPTIONS = {
  type: { type: "string" },
  date: { type: "string" },
  language: { type: "string" },
  folder: { type: "boolean", default: false },
} as const;

interface Call {
  readonly title: string;
  readonly type?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly folder: boolean;
}

async function writeRelease(call: Call): Promise<number> {
  const content = contentFolder(settingsFrom(process.env, PROJECT));
  const { readable } = await loadPressRoom(content);
  if (!readable)
    console.error("pressroom/site.yaml cannot be read, so types and languages are not checked. Run: npm run check");
  await write(content, requestFor(call, readable));
  return 0;
}

function contentFolder({ content }: BuildSettings): string {
  if (existsSync(join(content, "pressroom")) || existsSync(join(content, "releases"))) return content;
  throw new SettingsError(
    `${content} holds neither pressroom/ nor releases/. Set PRESSROOM_CONTENT to the folder of the press room.`,
  );
}

function requestFor(call: Call, room: PressRoom | undefined): ScaffoldRequest {
  const zone = room?.site.timezone ?? "Europe/Oslo";
  const types: readonly string[] = [...RELEASE_TYPES, ...Object.keys(room?.site.types ?? {})];
  const type = call.type ?? "press-release";
  if (room && !types.includes(type)) {
    const meant = typeFor(type);
    throw new SettingsError(
      meant
        ? `There is no type "${type}". Did you mean "${meant}"?`
        : unknown(`There is no type "${type}".`, type, types),
    );
  }
  const languages: readonly string[] = room?.site.languages ?? [];
  if (room && call.language !== undefined && !languages.includes(call.language))
    throw new SettingsError(unknown(`The press room has no language "${call.language}".`, call.language, languages));
  const language = call.language ?? languages[0] ?? "nb";
  const [contact] = room?.contacts.keys() ?? [];
  return {
    type,
    folder: call.folder,
    date: call.date === undefined ? toTimestamp(Date.now(), zone, "minute") : timeOf(call.date, zone),
    untitled: /^n[bno]$/.test(language) ? "ny-melding" : "new-release",
    ...(call.title !== "" && { title: call.title }),
    ...(call.language !== undefined && { language: call.language }),
    ...(contact !== undefined && { contact }),
  };
}

function timeOf(text: string, zone: string): Timestamp {
  const reading = readTime(text, zone);
  if (reading.ok) return reading.timestamp;
  throw new SettingsError(`--date is not a time: ${text}. Write it like "${suggestTime(text) ?? "2026-03-12 08:39"}".`);
}

/** Writes the file. A file without a title gets a number if its name is taken. */
async function write(content: string, request: ScaffoldRequest): Promise<void> {
  for (let number = 1; ; number++) {
    const untitled = `${request.untitled ?? ""}${number === 1 ? "" : `-${number}`}`;
    const { path, text, blanks } = scaffold({ ...request, untitled });
    const file = join(content, "releases", path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (request.title === undefined) continue;
      throw new SettingsError(`releases/${path} exists already. Give the release another headline.`);
    }
    console.log(`releases/${path} is written. It is a draft.`);
    console.log(`Fill in: ${blanks.join(", ")}. npm run check says what is left.`);
    return;
  }
}

function unknown(message: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return `${message} ${meant ? `Did you mean ${meant}?` : `Known: ${known.join(", ")}.`}`;
}

process.exitCode = await runCommand(
  {
    name: "new",
    usage: USAGE,
    options: OPTIONS,
    takesWords: true,
    run: (values, words) => writeRelease({ ...values, title: words.join(" ").trim() }),
  },
  process.argv.slice(2),
);

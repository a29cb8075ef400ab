import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
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

const USAGE = `npm run new -- ["The headline"] [--type press-invitation] [--date "2026-03-12 08:39"] [--language nn] [--folder]

Writes a release file to begin with. --folder gives it a folder of its own, for pictures and documents.`;

const OPTIONS = {
  type: { type: "string" },
  date: { type: "string" },
  language: { type: "string" },
  folder: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Something about the call is wrong; the message says what to write. */
class CallError extends Error {}

/** `npm run new`: exit code 0 when a file was written, 1 when the call must be corrected. */
async function main(): Promise<number> {
  try {
    const call = readCall(process.argv.slice(2));
    if (call.help) {
      console.log(USAGE);
      return 0;
    }
    const settings = settingsFrom(process.env, fileURLToPath(new URL("../..", import.meta.url)));
    const content = contentFolder(settings);
    const { readable } = await loadPressRoom(content);
    if (!readable)
      console.error("pressroom/site.yaml cannot be read, so types and languages are not checked. Run: npm run check");
    await write(content, requestFor(call, readable));
    return 0;
  } catch (error) {
    if (!(error instanceof CallError || error instanceof SettingsError)) throw error;
    console.error(error.message);
    return 1;
  }
}

interface Call {
  readonly title: string;
  readonly type: string | undefined;
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly folder: boolean;
  readonly help: boolean;
}

function readCall(args: readonly string[]): Call {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const known = Object.keys(OPTIONS);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    if (!known.includes(name)) throw new CallError(unknown(`There is no option ${rawName}.`, name, known, "--"));
    const isSwitch = name === "folder" || name === "help";
    if (typeof values[name] !== (isSwitch ? "boolean" : "string"))
      throw new CallError(`${rawName} ${isSwitch ? "takes no value" : "needs a value"}.\n\n${USAGE}`);
  }
  const text = (value: string | boolean | undefined): string | undefined =>
    typeof value === "string" ? value : undefined;
  return {
    title: positionals.join(" ").trim(),
    type: text(values.type),
    date: text(values.date),
    language: text(values.language),
    folder: values.folder === true,
    help: values.help === true,
  };
}

function contentFolder({ content }: BuildSettings): string {
  if (existsSync(join(content, "pressroom")) || existsSync(join(content, "releases"))) return content;
  throw new CallError(
    `${content} holds neither pressroom/ nor releases/. Set PRESSROOM_CONTENT to the folder of the press room.`,
  );
}

function requestFor(call: Call, room: PressRoom | undefined): ScaffoldRequest {
  const zone = room?.site.timezone ?? "Europe/Oslo";
  const types: readonly string[] = [...RELEASE_TYPES, ...Object.keys(room?.site.types ?? {})];
  const type = call.type ?? "press-release";
  if (room && !types.includes(type)) {
    const meant = typeFor(type);
    throw new CallError(
      meant
        ? `There is no type "${type}". Did you mean "${meant}"?`
        : unknown(`There is no type "${type}".`, type, types),
    );
  }
  const languages: readonly string[] = room?.site.languages ?? [];
  if (room && call.language !== undefined && !languages.includes(call.language))
    throw new CallError(unknown(`The press room has no language "${call.language}".`, call.language, languages));
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
  throw new CallError(`--date is not a time: ${text}. Write it like "${suggestTime(text) ?? "2026-03-12 08:39"}".`);
}

/** Writes the file. One without a title gets a number if its name is taken. */
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
      throw new CallError(`releases/${path} exists already. Give the release another headline.`);
    }
    console.log(`releases/${path} is written. It is a draft.`);
    console.log(`Fill in: ${blanks.join(", ")}. npm run check says what is left.`);
    return;
  }
}

function unknown(message: string, word: string, known: readonly string[], prefix = ""): string {
  const meant = nearest(word, known);
  return `${message} ${meant ? `Did you mean ${prefix}${meant}?` : `Known: ${known.map((one) => prefix + one).join(", ")}.`}`;
}

process.exitCode = await main();

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { scaffold } from "../authoring/scaffold.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { loadPressRoom } from "../press-room/load.ts";
import { readTime, toTimestamp } from "../time/dates.ts";
import { RELEASE_TYPES } from "../release/release.ts";
import { settingsFrom } from "../settings/environment.ts";

const USAGE = `npm run new -- ["The headline"] [--type press-invitation] [--date "2026-03-12 08:39"] [--language nn] [--folder]

Writes a release file with every key explained. --folder gives it a folder of its own, for pictures and documents.`;

/** `npm run new`: exit code 0 when a file was written, 1 when something about the call must be mended. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      type: { type: "string" },
      date: { type: "string" },
      language: { type: "string" },
      folder: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const settings = settingsFrom(process.env, fileURLToPath(new URL("../..", import.meta.url)));
  const { room } = await loadPressRoom(settings.content);
  const zone = room?.site.timezone ?? "Europe/Oslo";
  const types = [...RELEASE_TYPES, ...Object.keys(room?.site.types ?? {})];
  const type = values.type ?? "press-release";
  if (!types.includes(type)) return refuse(`There is no type "${type}".`, type, types);
  if (room && values.language !== undefined && !room.site.languages.includes(values.language))
    return refuse(`The press room has no language "${values.language}".`, values.language, room.site.languages);
  const date = values.date === undefined ? undefined : readTime(values.date, zone);
  if (date && !date.ok) return refuse(`--date is not a time: ${values.date}. Write it like "2026-03-12 08:39".`);
  const title = positionals.join(" ").trim();
  const { path, text, blanks } = scaffold({
    type,
    folder: values.folder,
    date: date?.ok ? date.timestamp : toTimestamp(Date.now(), zone),
    ...(title !== "" && { title }),
    ...(values.language !== undefined && { language: values.language }),
  });
  return write(settings.content, path, text, blanks);
}

async function write(content: string, path: string, text: string, blanks: readonly string[]): Promise<number> {
  const file = join(content, "releases", path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return refuse(`releases/${path} exists already. Give the release another headline.`);
  }
  console.log(`releases/${path} is written. It is a draft.`);
  console.log(`Fill in: ${blanks.join(", ")}. npm run check says what is left.`);
  return 0;
}

function refuse(message: string, word?: string, known: readonly string[] = []): number {
  const meant = word === undefined ? undefined : nearest(word, known);
  console.error(
    message + (meant ? ` Did you mean "${meant}"?` : known.length > 0 ? ` There is: ${known.join(", ")}.` : ""),
  );
  return 1;
}

process.exitCode = await main();

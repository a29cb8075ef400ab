import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { nameOf, pathOf, scaffold, type ScaffoldRequest } from "../authoring/scaffold.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { type Message, message, textOf } from "../diagnostics/messages/message.ts";
import { ROOM } from "../runtime/room.ts";
import { type BuildSettings, settingsFrom, SettingsError } from "../settings/environment.ts";
import { askInTerminal, isTerminal } from "./ask.ts";
import { runCommand } from "./command.ts";
import { filesIn, placeNamed } from "./new/folder-files.ts";
import { askMissing } from "./new/questions.ts";
import { type Call, requestFor, timeRemark } from "./new/request.ts";
import { siteFacts } from "./new/site-facts.ts";

const OPTIONS = {
  type: { type: "string" },
  date: { type: "string" },
  language: { type: "string" },
  folder: { type: "boolean", default: false },
  in: { type: "string" },
} as const;

async function writeRelease(given: Call, language: EditorsLanguage): Promise<number> {
  const warn = (said: Message): void => console.error(textOf(said, language));
  const content = contentFolder(settingsFrom(process.env, ROOM));
  const facts = siteFacts(content);
  if (!facts.isKnown) warn(message("new-site-unread"));
  const call =
    given.title === "" && isTerminal()
      ? await askInTerminal((ask) => askMissing(given, facts, { ask, print: console.log, language, now: Date.now() }))
      : given;
  const request = requestFor(call, facts, { now: Date.now(), editorsLanguage: language });
  const remark = call.date === undefined ? undefined : timeRemark(call.date, facts.zone);
  if (remark) warn(remark);
  await write(content, await withFiles(request, call.in, content, warn));
  return 0;
}

function contentFolder({ content }: BuildSettings): string {
  if (existsSync(join(content, "pressroom")) || existsSync(join(content, "releases"))) return content;
  throw new SettingsError(message("new-no-room", { folder: content }));
}

/** Adds the pictures and documents of the release's folder. A translation takes over those of its original. */
async function withFiles(
  request: ScaffoldRequest,
  named: string | undefined,
  content: string,
  warn: (said: Message) => void,
): Promise<ScaffoldRequest> {
  const place = named === undefined ? nameOf(request) : placeNamed(named, content);
  const folder = join(content, "releases", place);
  const isThere = request.title !== undefined && existsSync(folder);
  const placed = named !== undefined || isThere ? { ...request, place } : request;
  const { language, ...original } = placed;
  const isTranslation = language !== undefined && existsSync(join(content, "releases", pathOf(original)));
  if (placed.place === undefined || isTranslation) return placed;
  const { others, ...files } = await filesIn(folder);
  if (others.length > 0) warn(message("new-not-listed", { names: others }));
  return { ...placed, files };
}

/** Writes the file. A file without a title gets a number if its name is taken. */
async function write(content: string, request: ScaffoldRequest): Promise<void> {
  const say = (said: Message): void => console.log(textOf(said, request.editorsLanguage));
  for (let number = 1; ; number++) {
    const untitled = `${request.untitled ?? ""}${number === 1 ? "" : `-${number}`}`;
    const { path, text, blanks } = scaffold({ ...request, untitled });
    const file = join(content, "releases", path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (request.title === undefined && request.place === undefined) continue;
      throw new SettingsError(message("new-exists", { file: `releases/${path}` }));
    }
    say(message("new-written", { file: `releases/${path}` }));
    const listed = [...(request.files?.pictures ?? []), ...(request.files?.documents ?? [])];
    if (listed.length > 0) say(message("new-listed", { names: listed.map(({ name }) => name) }));
    say(message("new-fill-in", { blanks }));
    return;
  }
}

process.exitCode = await runCommand(
  {
    name: "new",
    usage: message("new-usage"),
    options: OPTIONS,
    takesWords: true,
    run: (values, words, language) => writeRelease({ ...values, title: words.join(" ").trim() }, language),
  },
  process.argv.slice(2),
);

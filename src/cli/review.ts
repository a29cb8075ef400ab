import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { checkContent, momentOf } from "../build/content.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { loadPressRoom } from "../press-room/load.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { ROOM } from "../runtime/room.ts";
import { settingsFrom, SettingsError } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { changedFiles } from "./review/changed-files.ts";
import { makeReview } from "./review/make-review.ts";
import { reviewMarkdown } from "./review/review-markdown.ts";
import { message } from "../diagnostics/messages/message.ts";

interface Call {
  readonly base?: string | undefined;
  readonly output?: string | undefined;
  readonly number?: string | undefined;
  readonly head?: string | undefined;
}

/** Writes what a change publishes, compared with an earlier state of the content. */
async function review(
  { base: baseFolder, output, number = "1", head = "0".repeat(40) }: Call,
  language: EditorsLanguage,
): Promise<number> {
  const settings = settingsFrom(process.env, ROOM);
  if (baseFolder === undefined) throw new SettingsError(message("review-no-base"));
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new SettingsError(message("review-number", { value: number }));
  if (!/^[0-9a-f]{40}$/.test(head)) throw new SettingsError(message("review-head", { value: head }));
  const cache = await openCacheFolder(settings.cache);
  const base = resolve(baseFolder);
  const { readable: before } = await loadPressRoom(base, settings.url);
  const { readable: after } = await loadPressRoom(settings.content, settings.url);
  // Settings that cannot be read are a problem of the change; the settings before it say how to speak of it.
  const room = after ?? before;
  if (!room) throw new SettingsError(message("site-unreadable"));
  const { diagnostics } = await checkContent(settings, cache.folder);
  const now = momentOf(settings, room.site.timezone, Date.now);
  const files = changedFiles(base, settings.content);
  const made = makeReview(
    { base: before, head: room, files, diagnostics, now },
    { number: Number(number), head },
    language,
  );
  const markdown = `${reviewMarkdown(made, { isPublic: false })}\n`;
  if (output === undefined) console.log(markdown.trimEnd());
  else {
    mkdirSync(dirname(resolve(output)), { recursive: true });
    writeFileSync(resolve(output), `${JSON.stringify(made, undefined, 2)}\n`);
    const summary = process.env["GITHUB_STEP_SUMMARY"];
    if (summary) appendFileSync(summary, markdown);
  }
  return 0;
}

const usage = `npm run review -- --base FOLDER [--output review.json] [--number 12] [--head COMMIT]

Compares the content with an earlier state of it and says what becomes public, when and where, and what the check
finds in the files that change. Prints Markdown; with --output, writes JSON for the workflow that comments.`;

const OPTIONS = {
  base: { type: "string" },
  output: { type: "string" },
  number: { type: "string" },
  head: { type: "string" },
} as const;

process.exitCode = await runCommand(
  { name: "review", usage, options: OPTIONS, run: (values, _, language) => review(values, language) },
  process.argv.slice(2),
);

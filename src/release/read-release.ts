import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { hasErrors, problem } from "../diagnostics/report.ts";
import { type Body, readBody } from "./body/body.ts";
import { defined } from "../text/defined.ts";
import { readFileName } from "./file-name.ts";
import { cleanText, type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import { readYaml } from "./yaml.ts";
import { toContactReference } from "./read-contact.ts";
import { readEvent } from "./read-event.ts";
import { readImages } from "./read-images.ts";
import { type Reading, report, timeAt } from "./reading.ts";
import { type Release, RELEASE_TYPES } from "./release.ts";
import { schemaProblems } from "./schema-problems.ts";
import { type ReleaseFrontMatter, releaseSchema } from "./schema.ts";
import { checkFilesInBody } from "./body/check-files.ts";
import { slugify } from "../text/slug.ts";

/** What a release needs to know of the press room it is in. */
export interface ReleaseSettings {
  readonly languages: readonly [string, ...string[]];
  readonly timezone: string;
  readonly publisher: string;
  /** Ids of the site's own types. */
  readonly types: readonly string[];
}

export interface ReleaseReading {
  /** Absent when something is wrong that must be mended first. */
  readonly release?: Release;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one release file. `path` is its place under `releases/`; `original` is the release it translates, whose facts
 * it takes over where it gives none of its own.
 */
export function readRelease(path: string, text: string, settings: ReleaseSettings, original?: Release): ReleaseReading {
  const file = `releases/${path}`;
  const parts = splitFrontMatter(cleanText(text));
  if (typeof parts === "string") return { diagnostics: [problem(parts, file, START_OF_FILE, SPLIT_ADVICE[parts])] };
  const source = readYaml(parts.yaml, parts.yamlLine);
  const syntax = source.problems.map(({ position, message }) =>
    problem("front-matter-syntax", file, position, message),
  );
  if (hasErrors(syntax)) return { diagnostics: syntax };
  const parsed = releaseSchema.safeParse(source.value === "" || source.value === null ? {} : source.value, {
    reportInput: true,
  });
  const reading: Reading = { file, source, timezone: settings.timezone, diagnostics: [] };
  if (!parsed.success) {
    reading.diagnostics.push(...schemaProblems(releaseSchema, parsed.error.issues, source, file));
    checkTimes(source.value, reading);
    return { diagnostics: reading.diagnostics };
  }
  const release = assemble(path, parsed.data, parts, settings, reading, original);
  return release && !hasErrors(reading.diagnostics)
    ? { release, diagnostics: reading.diagnostics }
    : { diagnostics: reading.diagnostics };
}

const SPLIT_ADVICE = {
  "front-matter-missing":
    "The file has no front matter. Begin it with a line of ---, then title and date, then another line of ---.",
  "front-matter-language": "Front matter is YAML only: nothing may follow the --- of the first line.",
} as const;

function assemble(
  path: string,
  input: ReleaseFrontMatter,
  parts: FrontMatter,
  settings: ReleaseSettings,
  reading: Reading,
  original: Release | undefined,
): Release | undefined {
  const name = readFileName(path);
  const language = releaseLanguage(input.language ?? name.language, settings, reading);
  const slug = input.slug ?? slugify(name.name || name.id);
  const written = ownFacts(input, reading);
  const date = written.date ?? original?.date;
  if (input.date === undefined && !date)
    report(
      reading,
      "missing-key",
      [],
      `"date" is missing. Add it: when the release is published, like 2026-03-12 08:39.`,
    );
  const type = input.type ?? original?.type ?? "press-release";
  checkType(type, settings, reading);
  const event = written.event ?? (input.event === undefined ? original?.event : undefined);
  if (type === "press-invitation" && !event && input.event === undefined)
    report(
      reading,
      "event-missing",
      ["type"],
      `A press invitation says when it happens. Add event: with start, and place or online.`,
    );
  const images = written.images ?? original?.images ?? [];
  const documents = input.documents?.map(defined) ?? original?.documents ?? [];
  const body = bodyOf(parts, language ?? settings.languages[0], name.id, reading);
  checkFilesInBody(body, parts, { images, documents }, reading);
  if (!date || !language) return undefined;
  return defined({
    id: name.id,
    source: defined({ file: reading.file, folder: name.folder === undefined ? undefined : `releases/${name.folder}` }),
    language,
    slug,
    title: input.title,
    date,
    type,
    publisher: input.publisher ?? original?.publisher ?? settings.publisher,
    lead: input.lead,
    place: input.place ?? original?.place,
    topics: unique(input.topics ?? original?.topics ?? []),
    contacts: input.contacts?.map(toContactReference) ?? original?.contacts,
    images,
    documents,
    video: input.video ? defined({ ...input.video, subtitles: input.video.subtitles ?? [] }) : original?.video,
    links: input.links ?? original?.links ?? [],
    quotes: input.quotes?.map(defined) ?? [],
    facts: input.facts ?? [],
    event,
    embargo: written.embargo ?? original?.embargo,
    draft: input.draft ?? original?.draft ?? false,
    corrections: written.corrections,
    withdrawn: written.withdrawn ?? original?.withdrawn,
    related: input.related ?? original?.related ?? [],
    aliases: input.aliases ?? [],
    boilerplate: input.boilerplate,
    body,
  });
}

/** Looks at the times of front matter that has other faults, so that all are known at once. */
function checkTimes(value: unknown, reading: Reading): void {
  const at = (path: readonly string[]): void => {
    const written = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
    if (typeof written === "string" && written !== "") timeAt(reading, path, written);
  };
  for (const path of [["date"], ["embargo"], ["event", "start"], ["event", "end"], ["event", "deadline"]]) at(path);
}

/** The parts of the front matter that hold times or places of their own. */
function ownFacts(input: ReleaseFrontMatter, reading: Reading) {
  return {
    date: input.date === undefined ? undefined : timeAt(reading, ["date"], input.date),
    embargo: input.embargo === undefined ? undefined : timeAt(reading, ["embargo"], input.embargo),
    event: input.event && readEvent(input.event, reading),
    images: input.images && readImages(input.images, reading),
    corrections: (input.corrections ?? []).flatMap(({ date, note }, index) => {
      const at = timeAt(reading, ["corrections", index, "date"], date);
      return at ? [{ date: at, note }] : [];
    }),
    withdrawn: input.withdrawn && withdrawal(input.withdrawn, reading),
  };
}

function withdrawal(input: NonNullable<ReleaseFrontMatter["withdrawn"]>, reading: Reading) {
  const date = timeAt(reading, ["withdrawn", "date"], input.date);
  return date && { date, reason: input.reason };
}

function releaseLanguage(tag: string | undefined, settings: ReleaseSettings, reading: Reading): string | undefined {
  if (tag === undefined) return settings.languages[0];
  const known = settings.languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (known === undefined)
    report(
      reading,
      "language-unknown",
      ["language"],
      `The language "${tag}" is not one of the press room's: ${settings.languages.join(", ")}. Add it to languages in pressroom/site.yaml, or rename the file.`,
    );
  return known;
}

function checkType(type: string, settings: ReleaseSettings, reading: Reading): void {
  const known = [...RELEASE_TYPES, ...settings.types];
  if (known.includes(type)) return;
  const meant = nearest(type, known);
  const help = meant ? `Did you mean "${meant}"?` : "Add it under types in pressroom/site.yaml.";
  report(reading, "type-unknown", ["type"], `There is no type "${type}". ${help} Types: ${known.join(", ")}.`);
}

function bodyOf(parts: FrontMatter, language: string, id: string, reading: Reading): Body {
  const { body, problems } = readBody(parts.body, { language, id });
  for (const { rule, line, column, message } of problems)
    reading.diagnostics.push(problem(rule, reading.file, { line: parts.bodyLine + line - 1, column }, message));
  if (body.text === "" && body.parts.length === 0)
    reading.diagnostics.push(
      problem(
        "body-empty",
        reading.file,
        { line: parts.bodyLine, column: 1 },
        "The release has no text under its front matter. Write the body there.",
      ),
    );
  return body;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

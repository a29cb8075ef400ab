import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { message } from "../diagnostics/messages/message.ts";
import { hasErrors, problem } from "../diagnostics/report.ts";
import { defined } from "../text/defined.ts";
import { readFileName } from "./file-name.ts";
import { cleanText, type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import { withoutFaults } from "./without-faults.ts";
import { readYaml } from "./yaml.ts";
import { checkCopy } from "./copy-desk/check-copy.ts";
import { bodyOf, checkBodyAlone } from "./read-body.ts";
import { checkInherited, inheritedParts } from "./inherited.ts";
import { toContactReference } from "./read-parts.ts";
import { type Reading, report } from "./reading.ts";
import {
  checkCorrections,
  checkDateInName,
  checkTimes,
  checkType,
  checkWrittenType,
  ownFacts,
  releaseLanguage,
  type ReleaseSettings,
} from "./release-checks.ts";
import type { Release } from "./release.ts";
import { schemaProblems, yamlDiagnostics } from "./schema-problems.ts";
import { type ReleaseFrontMatter, releaseSchema } from "./schema.ts";
import { checkFilesInBody } from "./body/check-files.ts";
import { checkProse } from "./body/check-prose.ts";
import { readTopics } from "./read-topics.ts";
import { slugify } from "../text/slug.ts";

export type { ReleaseSettings } from "./release-checks.ts";

/** The result of reading a release file. */
export interface ReleaseReading {
  /** Undefined if there is an error. */
  readonly release?: Release;
  /** The readable parts of a release with errors, for checks between files. Never published. */
  readonly partial?: Release;
  readonly isDraft: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The release that a file translates; undefined if the file is the original. */
export type Original = Release | UnreadOriginal | undefined;

/** An original with errors. If it is a draft, its translations are drafts. */
interface UnreadOriginal {
  readonly unread: true;
  readonly draft: boolean;
}

/**
 * Reads one release file. `path` is relative to `releases/`; `original` is the release it translates, from which it
 * inherits facts. Errors of a draft are reported as warnings.
 */
export function readRelease(
  path: string,
  text: string,
  settings: ReleaseSettings,
  original?: Original,
): ReleaseReading {
  const reading = readStrictly(path, text, settings, original);
  const isDraft = reading.release?.draft ?? saysDraft(text, original);
  if (!isDraft || !hasErrors(reading.diagnostics)) return { ...reading, isDraft };
  return { diagnostics: reading.diagnostics.map(asDraftProblem), isDraft };
}

/** The error as a warning: an unreadable draft is left out and does not stop a build. */
export function asDraftProblem(found: Diagnostic): Diagnostic {
  if (found.level === "warning") return found;
  return {
    ...found,
    level: "warning",
    message: message("draft-left-out", { problem: found.message }),
  };
}

/** Says whether the front matter marks the release as a draft, even if it has errors. */
function saysDraft(text: string, original: Original): boolean {
  const own = /^---[^]*?^draft:[ \t]*(true|false)[ \t]*$/im.exec(cleanText(text))?.[1];
  return own === undefined ? (original?.draft ?? false) : own.toLowerCase() === "true";
}

function readStrictly(
  path: string,
  text: string,
  settings: ReleaseSettings,
  original: Original,
): Omit<ReleaseReading, "isDraft"> {
  const file = `releases/${path}`;
  const parts = splitFrontMatter(cleanText(text));
  if ("rule" in parts) return { diagnostics: [problem(parts.rule, file, parts.position, parts.message)] };
  const source = readYaml(parts.yaml, parts.yamlLine);
  const found = yamlDiagnostics(source, file);
  const reading: Reading = { file, source, timezone: settings.timezone, diagnostics: [...found] };
  if (source.problems.length > 0) {
    checkBodyAlone(path, parts, settings, reading);
    return { diagnostics: reading.diagnostics };
  }
  const parsed = releaseSchema.safeParse(source.value === "" || source.value === null ? {} : source.value, {
    reportInput: true,
  });
  if (!parsed.success) {
    reading.diagnostics.push(...schemaProblems(releaseSchema, parsed.error.issues, source, file));
    checkTimes(source.value, reading);
    checkWrittenType(source.value, settings, reading);
    checkBodyAlone(path, parts, settings, reading);
    const input = withoutFaults(source.value, parsed.error.issues);
    const partial = input && assemble(path, input, parts, settings, { ...reading, diagnostics: [] }, original);
    return { diagnostics: reading.diagnostics, ...partially(partial) };
  }
  if (text.length > LARGEST)
    reading.diagnostics.push(problem("file-large", file, START_OF_FILE, message("file-large")));
  const release = assemble(path, parsed.data, parts, settings, reading, original);
  if (!release) return { diagnostics: reading.diagnostics };
  if (hasErrors(reading.diagnostics)) return { diagnostics: reading.diagnostics, ...partially(release) };
  checkInherited(release, reading);
  return { release, diagnostics: reading.diagnostics };
}

/** A release for checks between files. Its body was checked with its file, so those checks do not read it again. */
function partially(release: Release | undefined): Pick<ReleaseReading, "partial"> {
  return release ? { partial: { ...release, body: { ...release.body, parts: [] } } } : {};
}

/** Maximum size of a release file in characters; larger ones make pages, feeds and search slow. */
const LARGEST = 2_000_000;

function assemble(
  path: string,
  input: ReleaseFrontMatter,
  parts: FrontMatter,
  settings: ReleaseSettings,
  reading: Reading,
  translated: Original,
): Release | undefined {
  const isUnread = translated !== undefined && "unread" in translated;
  const original = isUnread ? undefined : translated;
  const name = readFileName(path);
  const language = releaseLanguage(input.language ?? name.language, settings, reading);
  const slug = input.slug ?? slugify(name.name || name.id);
  const written = ownFacts(input, reading);
  const date = written.date ?? original?.date;
  if (input.date === undefined && !date && !isUnread)
    report(
      reading,
      "missing-key",
      [],
      message("date-missing", {
        translationOf: name.language === undefined ? undefined : name.id.slice(name.id.lastIndexOf("/") + 1),
      }),
    );
  if (date) checkCorrections(written.corrections, date, reading);
  if (written.date) checkDateInName(name.id, written.date, reading);
  const type = input.type ?? original?.type ?? "press-release";
  checkType(type, settings, reading);
  const event = written.event ?? (input.event === undefined ? original?.event : undefined);
  if (type === "press-invitation" && !event && input.event === undefined && !isUnread)
    report(reading, "event-missing", ["type"], message("event-missing"));
  const images = written.images ?? original?.images ?? [];
  const documents = input.documents?.map(defined) ?? original?.documents ?? [];
  const body = bodyOf(parts, language ?? settings.languages[0], name.id, reading);
  checkFilesInBody(body, parts, { images, documents }, reading);
  checkProse(reading, ["boilerplate"], input.boilerplate, language ?? settings.languages[0]);
  if (!date || !language) return undefined;
  const release = defined({
    id: name.id,
    source: defined({ file: reading.file, folder: name.folder === undefined ? undefined : `releases/${name.folder}` }),
    language,
    slug,
    title: input.title,
    date,
    type,
    publisher: input.publisher ?? original?.publisher ?? settings.publisher,
    lead: input.lead,
    socialText: input.socialText,
    place: input.place ?? original?.place,
    topics: input.topics ? readTopics(input.topics, reading) : (original?.topics ?? []),
    contacts: input.contacts?.map(toContactReference) ?? original?.contacts,
    images,
    documents,
    video: input.video ? defined({ ...input.video, subtitles: input.video.subtitles ?? [] }) : original?.video,
    links: input.links ?? original?.links ?? [],
    quotes: input.quotes?.map(defined) ?? [],
    facts: input.facts ?? [],
    event,
    embargo: written.embargo ?? original?.embargo,
    draft: input.draft ?? translated?.draft ?? false,
    corrections: written.corrections,
    minor: input.minor,
    withdrawn: written.withdrawn ?? original?.withdrawn,
    related: input.related ?? original?.related ?? [],
    aliases: input.aliases ?? [],
    boilerplate: input.boilerplate,
    inheritedFrom: inheritedParts(input, original),
    body,
  });
  return checkCopy(release, parts, settings, original, reading);
}

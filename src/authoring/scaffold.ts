import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { slugify } from "../text/slug.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { type ListedFiles, filesPart } from "./scaffold-files.ts";
import { neededPart, offeredLines } from "./scaffold-keys.ts";

/** Values for a new release that are already known. */
export interface ScaffoldRequest {
  readonly title?: string;
  readonly type: string;
  /** Publication time; written with the precision it was given. */
  readonly date: Timestamp;
  readonly language?: string;
  /** The language of comments and examples. */
  readonly editorsLanguage: EditorsLanguage;
  /** Puts the release in a folder of its own, for pictures and documents. */
  readonly folder: boolean;
  /** The folder under `releases/` to put it in. Default: named by date and title. */
  readonly place?: string;
  /** Pictures and documents that are in the folder already. */
  readonly files?: ListedFiles;
  /** Id of a contact, used as an example. */
  readonly contact?: string;
  /** Base name of a file without a title. Default: `new-release`. */
  readonly untitled?: string;
}

interface Scaffold {
  /** Path under `releases/`. */
  readonly path: string;
  readonly text: string;
  /** Keys an editor must still fill in, as the check names them: `event.start`. */
  readonly blanks: readonly string[];
}

/** A new release file: the known values, the keys that its type needs, and further keys as comments. */
export function scaffold(request: ScaffoldRequest): Scaffold {
  const { title, type, date, files = { pictures: [], documents: [] }, editorsLanguage: language } = request;
  const needed = neededPart(request);
  const listed = filesPart(files, language);
  const comment = (id: "new-draft" | "new-keys" | "new-guide"): string => `# ${textOf(message(id), language)}`;
  const lines = [
    "---",
    `title: ${title === undefined ? "" : JSON.stringify(title)}`.trimEnd(),
    `date: ${clockOf(date)}`,
    `type: ${type}`,
    comment("new-draft"),
    "draft: true",
    ...needed.lines,
    ...listed.lines,
    "",
    comment("new-keys"),
    comment("new-guide"),
    ...offeredLines(request, files),
    "---",
    "",
    "",
  ];
  return {
    path: pathOf(request),
    text: lines.join("\n"),
    blanks: [...(title === undefined ? ["title"] : []), ...needed.blanks, ...listed.blanks],
  };
}

/** The folder, or the base name, of a release by date and title, under `releases/`. */
export function nameOf({ title, date, untitled = "new-release" }: ScaffoldRequest): string {
  const day = date.iso.slice(0, 10);
  return `${day.slice(0, 4)}/${day}-${title === undefined ? untitled : slugify(title)}`;
}

/** The path of a release's file under `releases/`. */
export function pathOf(request: ScaffoldRequest): string {
  const { folder, place, language } = request;
  const ending = language === undefined ? ".md" : `.${language}.md`;
  const name = place ?? nameOf(request);
  return `${folder || place !== undefined ? `${name}/index` : name}${ending}`;
}

/** The publication time in front matter syntax: `2026-03-12 08:39`, or the day alone. */
function clockOf({ iso, precision }: Timestamp): string {
  const length = { day: 10, minute: 16, second: 19 }[precision];
  return iso.slice(0, length).replace("T", " ");
}

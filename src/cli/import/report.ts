import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { type Message, message, textOf } from "../../diagnostics/messages/message.ts";
import type { Origin } from "../../import/found-release.ts";

/** What an import has done, or would do. Files are relative to the content folder. */
export interface ImportReport {
  readonly isDry: boolean;
  /** Number of releases in the sources, those with faults included. */
  readonly read: number;
  readonly written: readonly WrittenRelease[];
  readonly updated: readonly WrittenRelease[];
  readonly unchanged: number;
  /** Number of releases that were deleted after an earlier import. */
  readonly deleted: number;
  readonly skipped: readonly {
    readonly origin: Origin;
    readonly title?: string | undefined;
    readonly reason: Message;
  }[];
  readonly look: readonly { readonly file: string; readonly remark: Message }[];
  readonly sources: readonly { readonly source: string; readonly remark: Message }[];
}

interface WrittenRelease {
  readonly file: string;
  readonly title: string;
}

/** Most lines of one kind in the text; the JSON has all of them. */
const LISTED = 10;
const ALL = Number.MAX_SAFE_INTEGER;

/** The report for people, grouped by what they can do about it. `whole` lists everything. */
export function reportText(report: ImportReport, language: EditorsLanguage, whole = false): readonly string[] {
  const say = (said: Message): string => textOf(said, language);
  const most = whole ? ALL : LISTED;
  const listed = (lines: readonly string[]): readonly string[] => {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [say(message("import-more", { count: more }))] : [])].map(
      (line) => `  ${line}`,
    );
  };
  const grouped = (items: readonly { readonly where: string; readonly said: Message }[]): readonly string[] =>
    [...new Set(items.map(({ said }) => said.id))].flatMap((id) =>
      listed(linesOf(items.filter(({ said }) => said.id === id).map(({ where, said }) => [where, say(said)]))),
    );
  /** A line for each text; one of many releases names the first of them. */
  const linesOf = (items: readonly (readonly [where: string, text: string])[]): readonly string[] => {
    const places = new Map<string, string[]>();
    for (const [where, text] of items) {
      const known = places.get(text);
      if (known) known.push(where);
      else places.set(text, [where]);
    }
    return [...places].map(([text, [first = "", ...more]]) =>
      more.length === 0
        ? `${first}: ${text}`
        : `${first} ${say(message("import-more", { count: more.length }))}: ${text}`,
    );
  };
  const section = (head: HeadId, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [say(message(head)), ...lines, ""];
  const { written, updated, skipped, look, sources } = report;
  return [
    ...section(
      "import-head-sources",
      sources.map(({ source, remark }) => `  ${source}: ${say(remark)}`),
    ),
    ...section("import-head-written", listed(written.map(({ file }) => file))),
    ...section("import-head-updated", listed(updated.map(({ file }) => file))),
    ...section("import-head-look", grouped(look.map(({ file, remark }) => ({ where: file, said: remark })))),
    ...section(
      "import-head-skipped",
      grouped(skipped.map(({ origin, title, reason }) => ({ where: placeOf(origin, title), said: reason }))),
    ),
    ...(report.deleted > 0 ? [say(message("import-deleted", { count: report.deleted }))] : []),
    say(summary(report)),
    ...(written.length + updated.length > 0 && !report.isDry ? [say(message("import-next"))] : []),
  ];
}

type HeadId =
  "import-head-sources" | "import-head-written" | "import-head-updated" | "import-head-look" | "import-head-skipped";

function placeOf({ source, line }: Origin, title: string | undefined): string {
  const place = line === undefined ? source : `${source}:${line}`;
  return title === undefined ? place : `${place} “${title}”`;
}

function summary({ isDry, read, written, updated, unchanged, deleted, skipped }: ImportReport): Message {
  const counts = {
    ...{ read, written: written.length, updated: updated.length },
    ...{ unchanged: unchanged + deleted, skipped: skipped.length },
  };
  return isDry ? message("import-summary-dry", counts) : message("import-summary", counts);
}

/** The report for programs: everything, with the texts of remarks in a language. */
export function reportJson(report: ImportReport, language: EditorsLanguage): string {
  const said = (remark: Message) => ({ id: remark.id, message: textOf(remark, language) });
  const { isDry, skipped, look, sources, ...counts } = report;
  return JSON.stringify(
    {
      ...{ dryRun: isDry, ...counts },
      skipped: skipped.map(({ origin, title, reason }) => ({ ...origin, title, ...said(reason) })),
      look: look.map(({ file, remark }) => ({ file, ...said(remark) })),
      sources: sources.map(({ source, remark }) => ({ source, ...said(remark) })),
    },
    undefined,
    2,
  );
}

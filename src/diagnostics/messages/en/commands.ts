import type { Said } from "../catalogue.ts";
import { number, plural } from "../counts.ts";

/** What commands say about their arguments and results. */
export const commands = {
  "takes-no-word": ({ command, word }: { command: string; word: string }) => `npm run ${command} takes no "${word}".`,
  "takes-no-value": ({ option }: { option: string }) => `${option} takes no value.`,
  "needs-value": ({ option }: { option: string }) => `${option} needs a value.`,
  "no-option": ({ option, known }: { option: string; known: readonly string[] }) =>
    `There is no option ${option}. Known: ${known.join(", ")}.`,
  "no-option-meant": ({ option, meant }: { option: string; meant: string }) =>
    `There is no option ${option}. Did you mean ${meant}?`,
  "nothing-built": ({ problems }: { problems: string }) => `${problems}. Nothing was built; the site is as it was.`,
  "built-unchanged": ({ files, where, seconds }: { files: number; where: string; seconds: string }) =>
    `Nothing has changed since the last build: ${files} ${plural(files, "file", "files")} in ${where}, ${seconds} s`,
  "built-published": ({ count, waiting }: { count: number; waiting: Said }) =>
    `${count} ${plural(count, "release", "releases")} published (${waiting})`,
  "built-none-held": "none held back",
  "built-held": ({ reasons }: { reasons: readonly Said[] }) => `held back: ${reasons.join(", ")}`,
  "built-shown": ({ reasons }: { reasons: readonly Said[] }) => `shown though not public: ${reasons.join(", ")}`,
  "held-draft": ({ count }: { count: number }) => `${count} draft`,
  "held-embargoed": ({ count }: { count: number }) => `${count} embargoed`,
  "held-scheduled": ({ count }: { count: number }) => `${count} scheduled`,
  "built-files": ({
    pages,
    files,
    megabytes,
    where,
  }: {
    pages: number;
    files: number;
    megabytes: string;
    where: string;
  }) =>
    `${pages} ${plural(pages, "page", "pages")}, ${files} ${plural(files, "file", "files")}, ${megabytes} MB in ${where}`,
  "built-again": ({
    files,
    pictures,
    all,
    indexed,
  }: {
    files: number;
    pictures: number;
    all: number;
    indexed: number;
  }) =>
    `made again: ${files} ${plural(files, "file", "files")}, ${pictures} of ${all} pictures and cards, ${indexed} ${plural(indexed, "release", "releases")} indexed for the search`,
  "no-warnings": "no warnings",
  "count-of-warnings": ({ count }: { count: number }) =>
    `${number(count, "en")} ${plural(count, "warning", "warnings")}`,
};

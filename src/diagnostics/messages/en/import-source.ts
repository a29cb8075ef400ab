import type { Said } from "../catalogue.ts";

/** What an import says about the sources that it reads. */
export const importSource = {
  "import-no-source": ({ source }: { source: string }) =>
    `There is nothing at "${source}". Give the path of a file or a folder, or an address.`,
  "import-unreadable": ({ source }: { source: string }) =>
    `${source} cannot be read. Check that it is a file and that you may open it.`,
  "import-kind-unknown": ({ source }: { source: string }) => `It is not clear what ${source} is. Say it with --kind.`,
  "import-no-kind": ({ kind, known }: { kind: string; known: readonly string[] }) =>
    `There is no kind of source "${kind}". Known: ${known.join(", ")}.`,
  "import-encoding": ({ declared, used }: { declared: string; used: string }) =>
    `The file says that it is written in ${declared}, but it is not; it was read as ${used}. Look at letters like æ, ø and é.`,
  "import-xml-broken": ({ why }: { why: Said }) =>
    `The file is not correct XML: ${why}. What could be read is imported; compare the number of releases.`,
  "import-item-empty": "It has neither a title nor a text.",
  "import-date-unreadable": ({ text }: { text: string }) => `"${text}" is not a date that can be read.`,
  "import-date-ambiguous": ({ text, read }: { text: string; read: string }) =>
    `"${text}" was read as ${read}; day and month may be the other way round.`,
  "import-updated-unreadable": ({ text }: { text: string }) =>
    `The time of the last change, "${text}", cannot be read and is left out.`,
  "import-item-twice": ({ title }: { title: string }) => `"${title}" is in the source twice, with the same content.`,
  "import-json-broken": ({ line }: { line: number | undefined }) =>
    `The file is not correct JSON${line === undefined ? "" : `; the mistake is on line ${line}`}.`,
  "import-in-trash": ({ title }: { title: string }) => `"${title}" is in the trash or was never saved.`,
  "import-other-types": ({ types }: { types: readonly string[] }) =>
    `Not imported, because they are of other types: ${types.join(", ")}. Name a type with --post-type to import it.`,
  "import-shortcodes": ({ names }: { names: readonly string[] }) =>
    `Parts that only the old program can fill in are left out: ${names.join(", ")}. Look at the text.`,
  "import-csv-broken": "The table cannot be read. Check that every quotation mark in it is closed.",
  "import-expires": ({ date }: { date: string }) =>
    `The old site was to stop showing it on ${date}. Decide whether it is still to be published.`,
  "import-mapping-broken": ({ line, why }: { line: number; why: Said }) =>
    `The mapping file cannot be read, line ${line}: ${why}`,
  "import-mapping-empty": "The mapping file names no fields. Write lines like: title: headline",
  "import-mapping-field": ({
    field,
    meant,
    known,
  }: {
    field: string;
    meant: string | undefined;
    known: readonly string[];
  }) =>
    `The mapping file names a field "${field}", which releases do not have. ${meant === undefined ? `Known: ${known.join(", ")}.` : `Did you mean "${meant}"?`}`,
  "import-front-matter-broken": ({ why }: { why: Said }) =>
    `Its fields are not correctly written: ${why} What could be read is imported; compare title, date and topics.`,
  "import-toml-broken": "it is not correct TOML.",
  "import-components": ({ names }: { names: readonly string[] }) =>
    `Parts that only the old site's program can fill in are left out: ${names.join(", ")}. Look at the text.`,
  "import-not-a-release": "It is a page about a folder or the project, not a release.",
  "import-page-empty": "No text of a release was found on the page.",
  "import-page-no-address":
    "The page does not say at which address it was published, so links to it will not lead to the release.",
};

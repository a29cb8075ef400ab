import { createHash } from "node:crypto";
import type { FoundRelease } from "./found-release.ts";

/** What earlier imports wrote from one source. Kept with the press room, so that everybody's next import knows it. */
export interface Ledger {
  /** Name of the source, as in the name of the ledger's file. */
  readonly source: string;
  readonly releases: ReadonlyMap<string, LedgerEntry>;
}

export interface LedgerEntry {
  /** The release file, relative to the content folder. */
  readonly file: string;
  /** Hash of the item of the source. */
  readonly item: string;
  /** Hash of the file as it was written. */
  readonly text: string;
  /** Files that were written beside it. */
  readonly files?: readonly string[];
  /** Says that pictures and documents were fetched. */
  readonly media?: true;
  /** Says that the file was about to be written; the import may have ended before. */
  readonly pending?: true;
}

/** The text of a ledger's file, a line for each release, in the order of their keys. */
export function writeLedger({ source, releases }: Ledger): string {
  const lines = [...releases]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `    ${JSON.stringify(key)}: ${JSON.stringify(entry)}`);
  return `{\n  "source": ${JSON.stringify(source)},\n  "releases": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** Reads the text of a ledger's file; undefined if it is not one. */
export function readLedger(text: string): Ledger | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { source, releases } = (value ?? {}) as { readonly source?: unknown; readonly releases?: unknown };
  if (typeof source !== "string" || typeof releases !== "object" || releases === null) return undefined;
  const entries = Object.entries(releases as Readonly<Record<string, unknown>>);
  if (!entries.every((entry): entry is [string, LedgerEntry] => isEntry(entry[1]))) return undefined;
  return { source, releases: new Map(entries) };
}

function isEntry(value: unknown): value is LedgerEntry {
  const { file, item, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  // A ledger is a file of the repository: it must not make the import write or remove anything outside `releases/`.
  return (
    typeof file === "string" &&
    /^releases\/(?!.*(?:^|\/)\.\.?(?:\/|$)).+\.md$/.test(file) &&
    typeof item === "string" &&
    typeof text === "string"
  );
}

/** The hash of an item as its source has it, without its place there and without remarks of reading it. */
export function itemHash({ origin: _, remarks: __, ...item }: FoundRelease): string {
  return textHash(JSON.stringify(item));
}

/** SHA-256 of a text, 20 hexadecimal digits of it. */
export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}

/** A key that identifies a release in every source: an address, or an id that is made like one. */
export function isGlobalKey(key: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\S/i.test(key);
}

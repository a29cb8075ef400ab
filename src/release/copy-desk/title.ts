import { message } from "../../diagnostics/messages/message.ts";
import { typeFor } from "../other-words.ts";
import type { ReleaseSettings } from "../release-checks.ts";
import type { Release } from "../release.ts";
import type { CopyText } from "./copy-text.ts";
import type { NoteCopy } from "./note.ts";
import { numbersInTitle } from "./numbers-in-title.ts";

/** Characters; longer titles are cut in search results, cards and lists. */
const LONGEST = 100;

/** Reports a title that is too long, ends in a full stop, repeats its type or has a number that the text has not. */
export function checkTitle(
  release: Release,
  { text, place }: CopyText,
  settings: ReleaseSettings,
  note: NoteCopy,
): void {
  const length = Array.from(text).length;
  if (length > LONGEST) note("title-long", place(0), message("title-long", { length, most: LONGEST }));
  if (endsInFullStop(text)) note("title-stop", place(text.length - 1), message("title-stop"));
  const [repeated = "", type = ""] = /^\s*(\p{L}[\p{L} ]{2,30}?)\s*(?::|\s[–—-])\s/u.exec(text) ?? [];
  if (type !== "" && typeCalled(type, settings) === release.type)
    note("title-type", place(0), message("title-type", { type, rest: beginning(text.slice(repeated.length)) }));
  const [missing] = numbersInTitle(release);
  if (missing) note("title-number", place(missing.index), message("title-number", { number: missing.written }));
}

/** Abbreviations end in a full stop that is not that of the sentence: `m.m.`, `etc.`. */
function endsInFullStop(title: string): boolean {
  return /[^.…]\.$/.test(title) && !/(?:\p{L}\.){2}$|\b(?:etc|osv|mv|mfl|inc|ltd|co|corp|jr|sr|kl|nr)\.$/iu.test(title);
}

/** The type that a label names in any language. */
function typeCalled(label: string, { types }: ReleaseSettings): string | undefined {
  const word = label.toLowerCase();
  const own = Object.entries(types).find(([, labels]) =>
    (typeof labels === "string" ? [labels] : Object.values(labels)).some((one) => one.toLowerCase() === word),
  );
  return own?.[0] ?? typeFor(word);
}

function beginning(rest: string): string {
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}

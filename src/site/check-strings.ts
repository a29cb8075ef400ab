import { type Diagnostic, type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import type { OwnStrings } from "../press-room/own-strings.ts";
import { programStrings, STRING_KEYS, type StringKey } from "./strings.ts";

/** How many missing keys a message names. */
const NAMED = 5;

/**
 * Checks the strings of a press room against those of the program: the keys, the placeholders, both forms of a plural,
 * and all keys for a language that the program does not have.
 */
export function checkStrings(all: readonly OwnStrings[]): readonly Diagnostic[] {
  return all.flatMap(checkLanguage);
}

function checkLanguage({ file, language, strings }: OwnStrings): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const note = (at: Position, said: Message): void => void found.push(problem("own-string", file, at, said));
  const builtIn = programStrings(language);
  const given = new Set(strings.map(({ key }) => key));
  for (const { key, text, at } of strings) {
    if (!isKey(key)) {
      note(at, message("string-unknown", { key, meant: nearest(key, Object.keys(STRING_KEYS)) }));
      continue;
    }
    const wrong = wrongPlaceholders(key, text, (builtIn ?? STRING_KEYS)[key]);
    if (wrong) note(at, wrong);
    const twin = otherForm(key);
    if (twin !== undefined && !given.has(twin)) note(at, message("string-plural", { key, missing: twin }));
  }
  const missing = builtIn ? [] : Object.keys(STRING_KEYS).filter((key) => !given.has(key));
  if (missing.length > 0) {
    const values = { language, count: missing.length, keys: missing.slice(0, NAMED) };
    note(START_OF_FILE, message("strings-missing", values));
  }
  return found;
}

function isKey(key: string): key is StringKey {
  return Object.hasOwn(STRING_KEYS, key);
}

/** The placeholders must be those of the program's own text; a singular may leave the number out. */
function wrongPlaceholders(key: StringKey, text: string, own: string): Message | undefined {
  const [there, wanted] = [placeholdersIn(text), placeholdersIn(own)];
  const unknown = there.find((name) => !wanted.includes(name));
  if (unknown !== undefined) return message("string-placeholder-unknown", { key, name: unknown, known: wanted });
  const missing = wanted.find((name) => !there.includes(name) && !(name === "count" && key.endsWith(".one")));
  return missing === undefined ? undefined : message("string-placeholder-missing", { key, name: missing });
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** The key of the plural for that of a singular, and the other way round. */
function otherForm(key: StringKey): StringKey | undefined {
  const twin = key.endsWith(".one") ? key.replace(/one$/, "other") : key.replace(/\.other$/, ".one");
  return twin !== key && isKey(twin) ? twin : undefined;
}

import { type Diagnostic, type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { message } from "../diagnostics/messages/message.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import { cleanText } from "../release/front-matter.ts";
import { yamlDiagnostics } from "../release/schema-problems.ts";
import { readYaml } from "../release/yaml.ts";
import type { SiteSettings } from "./press-room.ts";

/** The folder with the strings of a press room. */
export const STRINGS_FOLDER = "pressroom/locales";

/** One interface string of the press room's own. */
interface OwnString {
  readonly key: string;
  readonly text: string;
  readonly at: Position;
}

/** The interface strings that a press room has of its own in one language, from `pressroom/locales/nb.yaml`. */
export interface OwnStrings {
  /** Relative to the content folder. */
  readonly file: string;
  readonly language: string;
  readonly strings: readonly OwnString[];
}

interface StringsReading {
  readonly strings: readonly OwnStrings[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files of strings, by file name. Their keys are checked where the program's own are known. */
export function readOwnStrings(
  texts: ReadonlyMap<string, string>,
  { languages }: Pick<SiteSettings, "languages">,
): StringsReading {
  const diagnostics: Diagnostic[] = [];
  const byLanguage = new Map<string, OwnStrings>();
  for (const [name, text] of texts) {
    const file = `${STRINGS_FOLDER}/${name}`;
    const written = name.replace(/\.\w+$/, "");
    const language = languages.find((one) => one.toLowerCase() === written.toLowerCase());
    const twin = language === undefined ? undefined : byLanguage.get(language);
    if (language === undefined) {
      const said = message("page-language-unknown", {
        language: written,
        known: languages,
        meant: nearest(written, languages),
      });
      diagnostics.push(problem("language-unknown", file, START_OF_FILE, said));
    } else if (twin) {
      const said = message("strings-twice", { other: twin.file, language });
      diagnostics.push(problem("own-string", file, START_OF_FILE, said));
    } else byLanguage.set(language, { file, language, strings: stringsIn(file, text, diagnostics) });
  }
  return { strings: [...byLanguage.values()], diagnostics };
}

function stringsIn(file: string, text: string, diagnostics: Diagnostic[]): readonly OwnString[] {
  const source = readYaml(cleanText(text));
  diagnostics.push(...yamlDiagnostics(source, file));
  const { value, problems } = source;
  if (problems.length > 0 || value === null || value === "") return [];
  if (typeof value !== "object" || Array.isArray(value)) {
    diagnostics.push(problem("own-string", file, START_OF_FILE, message("strings-none")));
    return [];
  }
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, one]): readonly OwnString[] => {
    const at = source.locate([key], "key");
    if (typeof one === "string" && one.trim() !== "") return [{ key, text: one.trim(), at }];
    diagnostics.push(problem("own-string", file, at, message("string-empty", { key })));
    return [];
  });
}

/** The texts by language and key, for the settings of the site. */
export function textsOf(all: readonly OwnStrings[]): SiteSettings["strings"] {
  return Object.fromEntries(
    all.map(({ language, strings }) => [language, Object.fromEntries(strings.map(({ key, text }) => [key, text]))]),
  );
}

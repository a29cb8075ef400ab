import type { FieldKind } from "../../release/fields.ts";
import type { SchemaName } from "../json-schema.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";

/** The languages of the generated guides. */
export type GuideLanguage = "nb" | "en";

interface Chapter {
  readonly title: string;
  readonly intro: string;
}

/** Chapters of the list of rules. */
export type RuleChapter = "general" | "words" | "files" | "times" | "events" | "body" | "media";

/** Everything in the generated guides that comes neither from schemas nor from rules. */
export interface GuideWords {
  readonly rules: {
    /** Lines before the first chapter, in Markdown. */
    readonly intro: readonly string[];
    readonly chapters: Readonly<Record<RuleChapter, Chapter>>;
    readonly error: string;
    readonly warning: string;
    /** Above the wrong text; `file` is its name, if it matters. */
    readonly bad: (file: string | undefined) => string;
    readonly beside: (file: string) => string;
    readonly before: string;
    readonly good: string;
  };
  readonly fields: {
    readonly intro: readonly string[];
    readonly chapters: Readonly<Record<SchemaName, Chapter>>;
    /** Heads of the columns: key, kind, needed, meaning, example. */
    readonly columns: readonly string[];
    readonly needed: string;
    /** Whether a key is needed, for keys that are optional in the schema but depend on other settings. */
    readonly neededIf: Readonly<Record<string, string>>;
    readonly contactKeys: string;
    /** A link to the keys inside; `address` is that of a heading. */
    readonly below: (address: string) => string;
    readonly kinds: Readonly<Record<FieldKind | StructureKind, string>>;
  };
}

/** Kinds of values that follow from the form of a schema. */
type StructureKind = "list" | "text" | "group" | "localized" | "text or group" | "words" | "labels";

const WORDS: Readonly<Record<GuideLanguage, GuideWords>> = { nb, en };

export function guideWords(language: GuideLanguage): GuideWords {
  return WORDS[language];
}

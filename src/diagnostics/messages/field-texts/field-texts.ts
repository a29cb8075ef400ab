import type { EditorsLanguage } from "../languages.ts";
import { expected as expectedNb } from "./expected.nb.ts";
import { expected as expectedNn } from "./expected.nn.ts";
import { releaseNotes as releaseNotesNb } from "./release-notes.nb.ts";
import { releaseNotes as releaseNotesNn } from "./release-notes.nn.ts";
import { settingNotes as settingNotesNb } from "./setting-notes.nb.ts";
import { settingNotes as settingNotesNn } from "./setting-notes.nn.ts";

const NB = { ...expectedNb, ...releaseNotesNb, ...settingNotesNb };
const NN = { ...expectedNn, ...releaseNotesNn, ...settingNotesNn };

/**
 * A text of a schema: what a key is for, or what its value must be. It is written in English in the schema; the texts
 * in other languages are found by it, so a text without them is a type error.
 */
export type FieldText = keyof typeof NB;

/** The text of a schema in a language. */
export function fieldText(text: FieldText, language: EditorsLanguage): string {
  return language === "en" ? text : { nb: NB, nn: NN }[language][text];
}

import type { FieldText } from "../diagnostics/messages/field-texts/field-texts.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";
import { z } from "zod";
import { isLanguageTag } from "../text/language.ts";
import { closeDirections, stripControls } from "../text/plain-characters.ts";
import { isSlug, slugify } from "../text/slug.ts";

type FaultId = Extract<Message["id"], `fault-${string}`>;

/** The message of a fault as the text of a schema's error, from which `schemaProblems` reads it. */
export function fault<Id extends FaultId>(...given: Parameters<typeof message<Id>>): string {
  return JSON.stringify(message(...given));
}

/** Kind of a value, if its schema does not determine it. */
export type FieldKind = "time" | "file" | "yes-no" | "link" | "e-mail" | "number";

/** The description of a key for editors, in messages and in the field guide. */
export interface FieldNote {
  readonly description: FieldText;
  readonly example?: string;
  readonly kind?: FieldKind;
}

/** One text. `empty` is the fault of a key without a value. */
export function text(expects: FieldText, note: FieldNote, empty: "fault-empty" | "fault-empty-alt" = "fault-empty") {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? undefined
          : fault("fault-must-be", { what: message("field-text", { text: expects }) }),
    })
    .transform(cleanValue)
    .pipe(z.string().min(1, { error: fault(empty) }))
    .meta({ ...note });
}

function cleanValue(value: string): string {
  return closeDirections(stripControls(value).trim());
}

/** A text, or one per language. */
export function localizedText(note: FieldNote) {
  const isFilled = (value: string | Readonly<Record<string, string>>): boolean =>
    (typeof value === "string" ? [value] : Object.values(value)).every((one) => one !== "");
  return z
    .union([z.string(), z.record(z.string().refine(isLanguageTag), z.string())], {
      error: fault("fault-localized"),
    })
    .transform((value) =>
      typeof value === "string"
        ? cleanValue(value)
        : Object.fromEntries(Object.entries(value).map(([language, one]) => [language, cleanValue(one)])),
    )
    .refine(isFilled, { error: fault("fault-empty") })
    .meta({ ...note });
}

export function yesNo(note: FieldNote) {
  return z
    .string({ error: fault("fault-yes-no") })
    .refine((value) => /^(true|false)$/i.test(value), { error: fault("fault-yes-no") })
    .transform((value) => value.toLowerCase() === "true")
    .meta({ kind: "yes-no", ...note });
}

/** An absolute web address. */
export function webAddress(note: FieldNote) {
  return z
    .string({ error: fault("fault-web-address") })
    .trim()
    .refine((value) => /^https?:\/\/[^\s"<>]+$/i.test(value) && URL.canParse(value), {
      error: fault("fault-web-address"),
    })
    .meta({ kind: "link", ...note });
}

const EMAIL = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/;

/** An address that begins with one of the schemes (`["https:", "mailto:"]`), or an e-mail address for `mailto:`. */
export function addressOf(schemes: readonly string[], example: string, note: FieldNote) {
  const error = fault("fault-address", { example });
  return z
    .string({ error })
    .trim()
    .refine((value) => schemes.some((scheme) => isAddress(value, scheme)), { error })
    .meta({ kind: "link", ...note });
}

function isAddress(value: string, scheme: string): boolean {
  if (scheme === "mailto:" && EMAIL.test(value)) return true;
  const rest = value.slice(scheme.length);
  if (!value.toLowerCase().startsWith(scheme) || /[\s"<>]/.test(value) || !URL.canParse(value)) return false;
  if (scheme === "mailto:") return /^[^@]+@[^@]+\.[^@]+$/.test(rest);
  return scheme === "tel:" ? /^\+?[\d()./-]{3,}$/.test(rest) : rest.startsWith("//");
}

/** A map whose keys become parts of addresses, each with a text. */
export function labels<Label extends z.ZodType = ReturnType<typeof localizedText>>(
  example: string,
  note: FieldNote,
  label?: Label,
) {
  return z
    .record(z.string(), (label ?? localizedText({ description: "Label, per language." })) as Label, {
      error: fault("fault-labels"),
    })
    .superRefine((value, context) => {
      for (const key of Object.keys(value))
        if (!isSlug(key))
          context.addIssue({
            code: "custom",
            path: [key],
            params: { at: "key" },
            message: fault("fault-label-key", { example: /[a-z0-9]/i.test(key) ? slugify(key) : example }),
          });
    })
    .meta({ ...note });
}

export function emailAddress(note: FieldNote) {
  return z
    .string({ error: fault("fault-email") })
    .trim()
    .refine((value) => EMAIL.test(value), {
      error: fault("fault-email"),
    })
    .meta({ kind: "e-mail", ...note });
}

export function phoneNumber(note: FieldNote) {
  return z
    .string({ error: fault("fault-phone") })
    .trim()
    .refine((value) => /^\+?[\d ()./-]{3,}$/.test(value), { error: fault("fault-phone") })
    .meta({ ...note });
}

export function languageTag(note: FieldNote) {
  return z
    .string({ error: fault("fault-language") })
    .trim()
    .refine(isLanguageTag, { error: fault("fault-language") })
    .meta({ ...note });
}

export function slugText(note: FieldNote) {
  return z
    .string({ error: fault("fault-slug") })
    .trim()
    .refine(isSlug, { error: fault("fault-slug") })
    .meta({ ...note });
}

/** A whole number between two limits, written in digits. */
export function wholeNumber(least: number, most: number, note: FieldNote) {
  const expects = fault("fault-number", { least, most });
  return z
    .string({ error: expects })
    .refine((value) => /^\d+$/.test(value) && +value >= least && +value <= most, { error: expects })
    .transform(Number)
    .meta({ kind: "number", ...note });
}

/** A list; an empty value counts as an empty list. */
export function list<S extends z.ZodType>(item: S, note: FieldNote) {
  return z
    .preprocess((value) => (value === "" ? [] : value), z.array(item, { error: fault("fault-list") }))
    .meta({ ...note });
}

/** A time as an editor writes it; parsed later, when the site's zone is known. */
export function time(note: FieldNote) {
  return text("a time like 2026-03-12 08:39", { kind: "time", example: "2026-03-12 08:39", ...note });
}

/** Name of a file in the release's folder. */
export function fileName(note: FieldNote) {
  return text("the name of a file in the release's folder", { kind: "file", ...note });
}

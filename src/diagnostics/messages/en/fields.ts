import type { Said } from "../catalogue.ts";
import { listed, monthName } from "../counts.ts";
import type { FieldText } from "../field-texts/field-texts.ts";

/** What keys of front matter and settings may hold. */
export const fields = {
  "unknown-key": ({
    key,
    where,
    meant,
    known,
  }: {
    key: string;
    where?: string;
    meant?: string;
    known: readonly string[];
  }) =>
    `Unknown key "${key}"${where === undefined ? "" : ` in ${where}`}. ${meant === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean "${meant}"?`}`,
  "missing-key": ({ key, where, note }: { key: string; where?: string; note?: Said }) =>
    `"${key}" is missing${where === undefined ? "" : ` in ${where}`}. ${note === undefined ? "Add it." : `Add it: ${note}`}`,
  "wrong-value": ({ field, fault }: { field: string; fault: Said }) => `"${field}" ${fault}`,
  "no-settings": "The file holds no settings. Write keys and values, like name: Presserom.",
  "not-a-time": ({ field, text }: { field: string; text: string }) =>
    `"${field}" is not a time: ${text}. Write it like 2026-03-12 08:39.`,
  "time-without-day": ({ field, text, suggestion }: { field: string; text: string; suggestion: string }) =>
    `"${field}" has no day: ${text}. Write the day too: ${suggestion}.`,
  "not-a-time-write": ({ field, text, suggestion }: { field: string; text: string; suggestion: string }) =>
    `"${field}" is not a time: ${text}. Write ${suggestion}.`,
  "no-such-day": ({
    field,
    text,
    month,
    year,
    days,
  }: {
    field: string;
    text: string;
    month: number;
    year: string;
    days: number;
  }) => `"${field}" is not a time: ${text}. ${monthName(month, "en")} ${year} has ${days} days.`,
  "time-gap": ({ field, zone, text }: { field: string; zone: string; text: string }) =>
    `"${field}" does not exist in ${zone}: the clock skips ${text} when summer time begins. Write an hour that exists.`,
  "time-overlap": ({ field, zone, read }: { field: string; zone: string; read: string }) =>
    `"${field}" comes twice in ${zone}, when summer time ends. It is read as the later of the two, ${read}. Write it with its offset to be sure.`,
  "time-without-clock": ({ field, text }: { field: string; text: string }) =>
    `"${field}" has no time of day: the day alone is shown, and midnight is what counts. Write it like ${text} 08:39.`,
  "event-time-without-clock": ({ field, text }: { field: string; text: string }) =>
    `"${field}" has no time of day: the day alone is shown, and calendars mark the whole day. Write it like ${text} 08:39.`,
  "accent-contrast": ({ accent, contrast, least }: { accent: string; contrast: string; least: number }) =>
    `The accent ${accent} has a contrast of ${contrast} to 1 on white; text needs ${least}. Choose a darker one; until then links are shown darker.`,
  "colour-contrast": ({
    scheme,
    name,
    front,
    frontColour,
    ground,
    groundColour,
    contrast,
    least,
    nearest,
  }: {
    scheme: "light" | "dark";
    name: string;
    front: string;
    frontColour: string;
    ground: string;
    groundColour: string;
    contrast: string;
    least: number;
    nearest?: string | undefined;
  }) =>
    `On ${scheme} screens, ${front} (${frontColour}) on ${ground} (${groundColour}) has a contrast of ${contrast} to 1; ${least === 3 ? "edges of fields and buttons need" : "text needs"} ${least}. ${nearest === undefined ? "No shade of this colour passes: choose another." : `The nearest ${name} that passes is "${nearest}".`}`,
  "font-weight": ({ weight, known }: { weight: number; known: readonly string[] }) =>
    `The font has no letters of weight ${weight}; it has ${listed(known, "and")}. Write one of those, or add a file of the font with this weight to fontFiles.`,
  "fault-must-be": ({ what }: { what: Said }) => `must be ${what}.`,
  "fault-empty": "is empty. Write it or leave the key out.",
  "fault-empty-required": "is empty. Write it.",
  "fault-empty-alt": "is empty. Say what the picture shows, or write decorative: true when it says nothing.",
  "fault-localized": "must be a text, or one per language: {nb: …, en: …}.",
  "fault-yes-no": "must be true or false.",
  "fault-web-address": "must be a web address like https://example.org/page.",
  "fault-address": ({ example }: { example: string }) => `must be an address like ${example}.`,
  "fault-label-key": ({ example }: { example: string }) =>
    `is part of addresses: write the key in lower-case letters a–z, digits and single hyphens, like ${example}.`,
  "fault-labels": "must be a list of keys, each with a label per language.",
  "fault-type-label": "must be a label, one per language, or {label: …, plural: …}.",
  "fault-email": "must be an e-mail address like press@example.org.",
  "fault-phone": 'must be a phone number like "+47 00 00 00 00".',
  "fault-language": "must be a language like nb, nn or en (BCP 47).",
  "fault-slug": "must be lower-case letters a–z, digits and single hyphens, like recruitment-survey.",
  "fault-number": ({ least, most }: { least: number; most: number }) =>
    `must be a whole number from ${least} to ${most}.`,
  "fault-list": "must be a list: one line each, beginning with a hyphen.",
  "fault-contact": "must be the id of a contact in pressroom/contacts, or name, role, phone and email in place.",
  "fault-focus": 'must be like "62% 35%".',
  "fault-site-address": "must be the address alone: without ?, # and signs like %zz.",
  "fault-featured": "must be the id of a release, or {release: …, until: …} with the time it ends.",
  "fault-languages": "must be a list of languages: [nb, en].",
  "fault-languages-none": "names no language. Write at least one: [nb].",
  "fault-languages-twice": "names a language twice. Write each once.",
  "fault-timezone": "must be a time zone like Europe/Oslo.",
  "fault-timezone-unknown": "is not a time zone. Write one like Europe/Oslo (IANA names).",
  "fault-weights": "must be one weight or two from 1 to 1000, the lighter one first: 400 700.",
  "fault-font-name": "must be the name of one font: letters, digits, spaces and hyphens.",
  "fault-content-path": ({ folder, example }: { folder: string; example: string }) =>
    `must be the path of a file in ${folder}/, like ${example}.`,
  "fault-colour": 'must be a colour of six digits like "#0b5c8a".',
  "fault-one-of": ({ options }: { options: readonly string[] }) => `must be ${listed(options, "or")}.`,
  "fault-word": "must be one word.",
  "fault-words": "must be a list of words: [ferge, ferje].",
  "fault-words-few": "names one word. Write two or more that mean the same: [ferge, ferje].",
  "fault-group": ({ keys }: { keys: readonly string[] }) =>
    `must be a group, not one text: its keys on lines of their own below it, indented, like ${keys[0] ?? ""}: …. Keys: ${keys.join(", ")}.`,
  "fault-form": "does not have the form that its key asks for.",
  "field-text": ({ text }: { text: FieldText }) => text,
};

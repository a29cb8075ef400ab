import { message } from "../../diagnostics/messages/message.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { RELEASE_TYPES } from "../../release/release.ts";
import { SettingsError } from "../../settings/environment.ts";
import { readTime } from "../../time/dates.ts";
import { languageFault, typeFault } from "../new/request.ts";

export const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  media: { type: "boolean", default: false },
  "allow-private": { type: "boolean", default: false },
  since: { type: "string" },
  until: { type: "string" },
  limit: { type: "string" },
  language: { type: "string" },
  publisher: { type: "string" },
  type: { type: "string" },
  name: { type: "string" },
  format: { type: "string" },
  report: { type: "string" },
  kind: { type: "string" },
  mapping: { type: "string" },
  "write-mapping": { type: "string" },
  "post-type": { type: "string" },
} as const;

/** The options of `npm run import`, as written. */
export interface WrittenOptions {
  readonly "dry-run": boolean;
  readonly media: boolean;
  readonly "allow-private": boolean;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: string | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly format?: string | undefined;
  readonly report?: string | undefined;
  readonly kind?: string | undefined;
  readonly mapping?: string | undefined;
  readonly "write-mapping"?: string | undefined;
  readonly "post-type"?: string | undefined;
}

/** What is asked for, with the defaults of the press room. */
export interface ImportRequest {
  readonly dryRun: boolean;
  readonly media: boolean;
  /** Days: `2019-01-31`. */
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly language: string;
  readonly publisher: string;
  readonly type: string;
  readonly name?: string;
}

const FORMATS = ["text", "json"] as const;

/** The format of the report on standard output. */
export function formatOf(asked: string | undefined): (typeof FORMATS)[number] {
  const format = asked === undefined ? "text" : FORMATS.find((one) => one === asked);
  if (format !== undefined) return format;
  const name = asked ?? "";
  const meant = nearest(name, FORMATS);
  throw new SettingsError(
    meant === undefined
      ? message("format-none", { name, known: FORMATS })
      : message("format-none-meant", { name, meant }),
  );
}

/** Reads the options for a press room. Throws a `SettingsError` for one that it cannot have. */
export function requestFrom(written: WrittenOptions, { site, publishers }: PressRoom): ImportRequest {
  const { language = site.languages[0], publisher = site.publisher, type = "press-release" } = written;
  const types = [...RELEASE_TYPES, ...Object.keys(site.types)];
  const facts = { isKnown: true, zone: site.timezone, languages: site.languages, types };
  const fault = languageFault(language, facts) ?? typeFault(type, facts);
  if (fault) throw new SettingsError(fault);
  if (!publishers.has(publisher))
    throw new SettingsError(
      message("import-no-publisher", { id: publisher, known: [...publishers.keys()].toSorted() }),
    );
  const [since, until] = [dayIn("--since", written.since), dayIn("--until", written.until)];
  const limit = numberIn("--limit", written.limit);
  return {
    ...{ dryRun: written["dry-run"], media: written.media, language, publisher, type },
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(limit !== undefined && { limit }),
    ...(written.name !== undefined && { name: written.name }),
  };
}

function dayIn(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const reading = readTime(text, "UTC");
  if (reading.ok && reading.timestamp.precision === "day") return text;
  throw new SettingsError(message("import-not-a-day", { option, text }));
}

function numberIn(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new SettingsError(message("import-not-a-number", { option, text }));
}

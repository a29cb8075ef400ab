import { message } from "../diagnostics/messages/message.ts";
import type { z } from "zod";
import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/report.ts";
import { defined } from "../text/defined.ts";
import { checkProse } from "../release/body/check-prose.ts";
import { cleanText } from "../release/front-matter.ts";
import { canonicalTag } from "../text/language.ts";
import { readYaml, type YamlText } from "../release/yaml.ts";
import { toContact, toContactReference } from "../release/read-parts.ts";
import { type Reading, report, timeAt } from "../release/reading.ts";
import type { LocalizedText, MediaContact } from "../release/release.ts";
import { schemaProblems, yamlDiagnostics } from "../release/schema-problems.ts";
import { contactSchema } from "../release/schema.ts";
import { readabilityOnWhite } from "../text/colour.ts";
import { cmsSettings } from "./cms-schema.ts";
import { checkContract } from "./contract-changes.ts";
import { readDesign } from "./design/read-design.ts";
import { checkLevels } from "./level-settings.ts";
import { rulePrefix } from "./module-settings.ts";
import { publisherSchema } from "./publisher-schema.ts";
import { siteSchema } from "./settings-schema.ts";
import type { Publisher, SiteSettings } from "./press-room.ts";

/** Settings as read: `value` if the file is valid, and its problems. */
export interface SettingsReading<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_ACCENT = "#0b5c8a";
const LEAST_CONTRAST = 4.5;
/** Used if the site's settings cannot be read. */
const FALLBACK_LANGUAGE = "en";

/** Reads `pressroom/site.yaml`. `publicUrl` replaces its `url` (for a preview or another host). */
export function readSite(file: string, text: string, publicUrl?: string): SettingsReading<SiteSettings> {
  const { input, source, diagnostics } = parseSettings(siteSchema, file, text);
  if (!input) return { diagnostics };
  const reading: Reading = { file, source, timezone: input.timezone, diagnostics: [...diagnostics] };
  const timeOf = (path: readonly string[], written: string | undefined) =>
    written === undefined ? undefined : timeAt(reading, path, written);
  const url = withSlash(publicUrl ?? input.url);
  checkContract(reading, input.contract);
  checkProse(reading, ["about"], input.about, input.languages[0] ?? FALLBACK_LANGUAGE);
  if (input.accent !== undefined) checkAccent(input.accent, reading);
  const accent = input.accent ?? DEFAULT_ACCENT;
  const value: SiteSettings = defined({
    name: input.name,
    description: input.description,
    url,
    basePath: basePathOf(url),
    languages: input.languages.map(canonicalTag) as [string, ...string[]],
    timezone: input.timezone,
    publisher: input.publisher,
    accent,
    design: readDesign(input.design, accent, reading),
    contacts: input.contacts?.map(toContactReference),
    featured: (input.featured ?? []).map((one, index) =>
      typeof one === "string"
        ? { release: one }
        : defined({ release: one.release, until: timeOf(["featured", String(index), "until"], one.until) }),
    ),
    notice:
      input.notice &&
      defined({
        ...input.notice,
        until: timeOf(["notice", "until"], input.notice.until),
        level: input.notice.level ?? ("information" as const),
      }),
    strings: {},
    ...typeNames(input.types ?? {}),
    topics: input.topics ?? {},
    feed: defined({ length: input.feed?.length ?? 20, hub: input.feed?.hub }),
    follow: followOf(input.follow),
    checks: checkLevels(input.checks ?? {}, reading, (input.extensions?.checks ?? []).map(rulePrefix)),
    modules: {
      formats: input.extensions?.formats ?? [],
      checks: input.extensions?.checks ?? [],
      parts: defined(input.parts ?? {}),
    },
    pageSize: input.pageSize ?? 20,
    socialCards: input.socialCards ?? 30,
    sameWords: input.sameWords ?? [],
    about: input.about,
    correctionsPolicy: input.correctionsPolicy,
    accessibility: defined({
      contact: input.accessibility?.contact,
      reviewed: timeOf(["accessibility", "reviewed"], input.accessibility?.reviewed),
      declaration: input.accessibility?.declaration,
    }),
    security: defined({
      contact: input.security?.contact,
      expires: timeOf(["security", "expires"], input.security?.expires),
    }),
    cms: input.cms && cmsSettings(input.cms),
  });
  return { value, diagnostics: reading.diagnostics };
}

/** The e-mail form. Of the services, only Buttondown sends an e-mail for confirmation by default. */
function followOf(input: z.output<typeof siteSchema>["follow"]): SiteSettings["follow"] {
  const { provider = "none" as const, confirms = provider === "buttondown" } = input ?? {};
  return defined({ ...input, provider, confirms });
}

/** Reads `pressroom/publishers/<id>.yaml`. `language` is that of texts without one. */
export function readPublisher(
  file: string,
  id: string,
  text: string,
  language = FALLBACK_LANGUAGE,
): SettingsReading<Publisher> {
  const { input, source, diagnostics } = parseSettings(publisherSchema, file, text);
  if (!input) return { diagnostics };
  const reading: Reading = { file, source, timezone: "UTC", diagnostics: [...diagnostics] };
  checkProse(reading, ["boilerplate"], input.boilerplate, language);
  checkProse(reading, ["about"], input.about, language);
  const value: Publisher = defined({
    ...input,
    id,
    file,
    contacts: (input.contacts ?? []).map(toContactReference),
    figures: input.figures ?? [],
    people: input.people ?? [],
  });
  return { value, diagnostics: reading.diagnostics };
}

/** Reads `pressroom/contacts/<id>.yaml`. */
export function readContact(file: string, id: string, text: string): SettingsReading<MediaContact> {
  const { input, diagnostics } = parseSettings(contactSchema, file, text);
  return input ? { value: toContact(input, { id, file }), diagnostics } : { diagnostics };
}

function parseSettings<S extends z.ZodObject>(
  schema: S,
  file: string,
  text: string,
): { input?: z.output<S>; source: YamlText; diagnostics: readonly Diagnostic[] } {
  const source = readYaml(cleanText(text));
  const diagnostics = yamlDiagnostics(source, file);
  if (source.problems.length > 0) return { source, diagnostics };
  const value = source.value === null || source.value === "" ? {} : source.value;
  if (typeof value !== "object") {
    return {
      source,
      diagnostics: [...diagnostics, problem("wrong-value", file, START_OF_FILE, message("no-settings"))],
    };
  }
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { input: parsed.data, source, diagnostics }
    : { source, diagnostics: [...diagnostics, ...schemaProblems(schema, parsed.error.issues, source, file)] };
}

function checkAccent(accent: string, reading: Reading): void {
  const contrast = readabilityOnWhite(accent);
  if (contrast < LEAST_CONTRAST)
    report(
      reading,
      "accent-contrast",
      ["accent"],
      message("accent-contrast", { accent, contrast: contrast.toFixed(1), least: LEAST_CONTRAST }),
    );
}

/** The path part of the address; left percent-encoded if it cannot be decoded. */
function basePathOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}

type WrittenType = LocalizedText | { readonly label: LocalizedText; readonly plural: LocalizedText };

/** Labels and plurals of types. An object is a label per language, unless it has exactly `label` and `plural`. */
function typeNames(written: Readonly<Record<string, WrittenType>>): Pick<SiteSettings, "types" | "typePlurals"> {
  const entries = Object.entries(written).map(([type, value]) =>
    isWithPlural(value) ? ([type, value.label, value.plural] as const) : ([type, value, undefined] as const),
  );
  return {
    types: Object.fromEntries(entries.map(([type, label]) => [type, label])),
    typePlurals: Object.fromEntries(
      entries.flatMap(([type, , plural]) => (plural === undefined ? [] : [[type, plural]])),
    ),
  };
}

function isWithPlural(value: WrittenType): value is Exclude<WrittenType, LocalizedText> {
  return typeof value !== "string" && "label" in value && "plural" in value;
}

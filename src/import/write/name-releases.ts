import { type Message, message } from "../../diagnostics/messages/message.ts";
import { releasePath } from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { readFileName } from "../../release/file-name.ts";
import { oneLine } from "../../text/one-line.ts";
import { fileStem, slugify } from "../../text/slug.ts";
import { dateIn, yearIn } from "../../time/dates.ts";
import type { FoundRelease } from "../found-release.ts";
import { itemHash, type LedgerEntry } from "../ledger.ts";
import { cleanedText } from "../markdown/html/clean-text.ts";
import { readBody, wordsOf } from "../markdown/read-body.ts";
import { readLanguage } from "./languages.ts";
import { readType } from "./type-words.ts";
import { writtenDate } from "./written-date.ts";

/** A found release with what determines its file and its address in the press room. */
export interface NamedRelease {
  readonly found: FoundRelease;
  /** Hash of the item in its source. */
  readonly item: string;
  /** As in the ledger, if an earlier import wrote it. */
  readonly entry?: LedgerEntry;
  readonly title: string;
  readonly language: string;
  readonly slug: string;
  readonly type: string;
  /** As in front matter. */
  readonly date: string;
  readonly timestamp: NonNullable<ReturnType<typeof writtenDate>>["timestamp"];
  readonly remarks: readonly Message[];
}

/** The language versions of one release, the original first. */
export interface NamedGroup {
  /** Path under `releases/` without language and ending. */
  readonly id: string;
  readonly versions: readonly NamedRelease[];
}

interface SkippedRelease {
  readonly found: FoundRelease;
  readonly reason: Message;
}

interface NamingOptions {
  readonly site: SiteSettings;
  /** Addresses and ids of the releases that are there, those of the import included. */
  readonly addresses: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly entryOf: (key: string) => LedgerEntry | undefined;
  readonly language: string;
  readonly type: string;
}

/** Gives every release its id and address, each once, in an order that is the same in every run. */
export function nameReleases(
  found: readonly FoundRelease[],
  options: NamingOptions,
): { readonly groups: readonly NamedGroup[]; readonly skipped: readonly SkippedRelease[] } {
  const skipped: SkippedRelease[] = [];
  const named = found.flatMap((one) => {
    const facts = factsOf(one, options);
    if (!("reason" in facts)) return [facts];
    skipped.push(facts);
    return [];
  });
  const ordered = named.toSorted((a, b) => a.timestamp.ms - b.timestamp.ms || (a.found.key < b.found.key ? -1 : 1));
  const taken = { addresses: new Set(options.addresses), ids: new Set(options.ids) };
  const groups = groupsOf(ordered, options.site).map((versions) => placedGroup(versions, taken, options.site));
  return { groups, skipped };
}

type Facts = Omit<NamedRelease, "slug"> & { readonly slug: string };

function factsOf(
  found: FoundRelease,
  { site, entryOf, language: fallback, type: fallbackType }: NamingOptions,
): Facts | SkippedRelease {
  const language = readLanguage(found.language, site.languages, fallback);
  if ("fault" in language) return { found, reason: language.fault };
  const remarks: Message[] = [...found.remarks];
  const written = found.date?.iso ?? found.updated?.iso;
  const date = written === undefined ? undefined : writtenDate(written, site.timezone);
  if (!date) return { found, reason: message("import-no-date") };
  if (found.date?.iso === undefined) remarks.push(message("import-date-updated", { date: date.text }));
  const title = titleOf(found);
  if (title === "") return { found, reason: message("import-no-title") };
  if (found.title === undefined) remarks.push(message("import-title-from-text", { title }));
  const { type, remark } = readType(found.type, site.types, fallbackType);
  if (remark) remarks.push(remark);
  const entry = entryOf(found.key);
  return {
    ...{ found, item: itemHash(found), title, type, language: language.language, slug: slugOf(found, title) },
    ...{ date: date.text, timestamp: date.timestamp, remarks, ...(entry && { entry }) },
  };
}

const LONGEST_TITLE = 90;

/** The title of the source, else the first words of the text. */
function titleOf({ title, lead, body }: FoundRelease): string {
  const written = oneLine(cleanedText(title ?? ""));
  if (written !== "") return written;
  const words = oneLine(lead ?? "") || wordsOf(readBody(body, ""));
  const [sentence = ""] = /^.*?[.!?](?=\s|$)/.exec(words) ?? [words];
  if (sentence.length <= LONGEST_TITLE) return sentence.replace(/[.\s]+$/, "");
  return `${sentence.slice(0, LONGEST_TITLE).replace(/\s\S*$/, "")} …`;
}

/** The last part of the old address, if it is made of words, else one made of the title. */
function slugOf({ slug }: FoundRelease, title: string): string {
  const old = (slug ?? "").replace(/\.(?:html?|php|aspx?|md)$/i, "");
  const isWords = /\p{L}{3}/u.test(old) && !/^(?:index|default|article|node|post|view)$/i.test(old);
  return fileStem(slugify(isWords ? old : title));
}

/** Language versions together, the original first: in the press room's first language, else in the order of languages. */
function groupsOf(ordered: readonly Facts[], { languages }: SiteSettings): readonly (readonly Facts[])[] {
  const groups: Facts[][] = [];
  const byKey = new Map<string, Facts[]>();
  for (const one of ordered) {
    const key = one.found.translationKey;
    const group = key === undefined ? undefined : byKey.get(key);
    const twin = group?.find(({ language }) => language === one.language);
    if (group && !twin) group.push(one);
    else {
      const made = [
        twin
          ? {
              ...one,
              remarks: [
                ...one.remarks,
                message("import-translation-twice", { language: one.language, title: twin.title }),
              ],
            }
          : one,
      ];
      groups.push(made);
      if (key !== undefined && !group) byKey.set(key, made);
    }
  }
  return groups.map((group) => group.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language)));
}

interface Taken {
  readonly addresses: Set<string>;
  readonly ids: Set<string>;
}

function placedGroup(versions: readonly Facts[], taken: Taken, site: SiteSettings): NamedGroup {
  const known = versions.find(({ entry }) => entry !== undefined)?.entry;
  const [original] = versions;
  const id = known ? readFileName(known.file.slice("releases/".length)).id : original && freeId(original, taken, site);
  const name = readFileName(`${id ?? ""}.md`).name;
  taken.ids.add(id ?? "");
  return {
    id: id ?? "",
    versions: versions.map((one, index) => {
      if (one.entry) return one;
      const slug = freeSlug(index === 0 && !known ? name : one.slug, one, taken, site);
      taken.addresses.add(addressOf(one, slug, site));
      return { ...one, slug };
    }),
  };
}

function freeId(one: Facts, taken: Taken, site: SiteSettings): string {
  const day = dateIn(one.timestamp);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? one.slug : `${one.slug}-${number}`;
    const id = `${yearIn(one.timestamp)}/${day}-${slug}`;
    if (!taken.ids.has(id) && !taken.addresses.has(addressOf(one, slug, site))) return id;
  }
}

function freeSlug(wanted: string, one: Facts, taken: Taken, site: SiteSettings): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.addresses.has(addressOf(one, slug, site))) return slug;
  }
}

function addressOf({ language, timestamp }: Facts, slug: string, site: SiteSettings): string {
  return releasePath({ date: timestamp, language, slug }, site);
}

import { type Reading, report } from "./reading.ts";
import type { InheritedPart, Release } from "./release.ts";
import type { ReleaseFrontMatter } from "./schema.ts";

/** The parts of a translation with texts from its original, each with the language of those texts. */
export function inheritedParts(input: ReleaseFrontMatter, original: Release | undefined): Release["inheritedFrom"] {
  if (!original) return {};
  const parts = (["images", "documents", "video", "links", "event", "withdrawn"] as const).filter((part) => {
    const value: unknown = original[part];
    return input[part] === undefined && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(parts.map((part) => [part, original.inheritedFrom[part] ?? original.language]));
}

/** Warns if readers of a translation get texts in the original's language. */
export function checkInherited(release: Release, reading: Reading): void {
  const counts = inheritedTexts(release);
  const language = Object.values(release.inheritedFrom)[0];
  if (counts.length === 0 || language === undefined || language === release.language) return;
  const list = counts.map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`);
  const keys = [...new Set(counts.map(({ part }) => `${part}:`))];
  report(
    reading,
    "translation-untranslated",
    ["title"],
    `${joined(list)} ${counts.length === 1 && counts[0]?.count === 1 ? "is" : "are"} taken over from the original, in ${language}. Write ${joined(keys)} here too, with the texts in ${release.language}.`,
    "key",
  );
}

interface Count {
  readonly part: InheritedPart;
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

function inheritedTexts({ inheritedFrom, images, documents, links, video, event }: Release): readonly Count[] {
  const all: readonly Count[] = [
    {
      part: "images",
      count: images.filter(({ caption }) => caption !== undefined).length,
      one: "caption",
      many: "captions",
    },
    {
      part: "images",
      count: images.filter(({ alt }) => alt !== "").length,
      one: "picture description",
      many: "picture descriptions",
    },
    {
      part: "images",
      count: images.filter(({ licence }) => licence !== undefined).length,
      one: "licence",
      many: "licences",
    },
    {
      part: "documents",
      count: documents.filter(({ language }) => language === undefined).length,
      one: "document title",
      many: "document titles",
    },
    { part: "links", count: links.length, one: "link title", many: "link titles" },
    { part: "video", count: video ? 1 : 0, one: "video title", many: "video titles" },
    {
      part: "event",
      count: event?.programme.length ?? 0,
      one: "line of the programme",
      many: "lines of the programme",
    },
  ];
  return all.filter(({ part, count }) => count > 0 && inheritedFrom[part] !== undefined);
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

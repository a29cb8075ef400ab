import { type Message, message } from "../diagnostics/messages/message.ts";
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
  const keys = [...new Set(counts.map(({ part }) => `${part}:`))];
  report(
    reading,
    "translation-untranslated",
    ["title"],
    message("translation-untranslated", {
      counts: counts.map(({ said }) => said),
      isOne: counts.length === 1 && counts[0]?.count === 1,
      original: language,
      keys,
      language: release.language,
    }),
    "key",
  );
}

interface Count {
  readonly part: InheritedPart;
  readonly count: number;
  /** `3 captions` */
  readonly said: Message;
}

type CountedTexts = Extract<Message["id"], `texts-${string}`>;

function inheritedTexts({ inheritedFrom, images, documents, links, video, event }: Release): readonly Count[] {
  const texts = (part: InheritedPart, id: CountedTexts, count: number): Count => ({
    part,
    count,
    said: message(id, { count }),
  });
  const all: readonly Count[] = [
    texts("images", "texts-caption", images.filter(({ caption }) => caption !== undefined).length),
    texts("images", "texts-alt", images.filter(({ alt }) => alt !== "").length),
    texts("images", "texts-licence", images.filter(({ licence }) => licence !== undefined).length),
    texts("documents", "texts-document", documents.filter(({ language }) => language === undefined).length),
    texts("links", "texts-link", links.length),
    texts("video", "texts-video", video ? 1 : 0),
    texts("event", "texts-programme", event?.programme.length ?? 0),
  ];
  return all.filter(({ part, count }) => count > 0 && inheritedFrom[part] !== undefined);
}

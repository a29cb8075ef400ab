import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Body, linksOf } from "../../release/body/body.ts";
import type { Original, ReleaseReading } from "../../release/read-release.ts";
import type { Release } from "../../release/release.ts";
import type { BodyFacts } from "./stored-bodies.ts";

/** A reading as JSON. */
export interface StoredReading {
  readonly release?: StoredRelease;
  readonly partial?: StoredRelease;
  readonly isDraft: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

interface StoredRelease {
  /** The fields in their order; those in `taken` and the body are null. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that are the very objects of the original: checks between files look at each of them once. */
  readonly taken: readonly string[];
  readonly body: BodyFacts;
}

/** `hash` is that of the reading's body; a reading has one release at most. */
export function storedReading(reading: ReleaseReading, original: Original, hash: string): StoredReading {
  const { release, partial, isDraft, diagnostics } = reading;
  return {
    ...(release && { release: storedRelease(release, original, hash) }),
    ...(partial && { partial: storedRelease(partial, original, hash) }),
    isDraft,
    diagnostics,
  };
}

/** The reading that was stored. `bodyOf` makes the body of its release. */
export function restoredReading(
  { release, partial, isDraft, diagnostics }: StoredReading,
  original: Original,
  bodyOf: (facts: BodyFacts) => Body,
): ReleaseReading {
  return {
    ...(release && { release: restoredRelease(release, original, bodyOf) }),
    ...(partial && { partial: restoredRelease(partial, original, bodyOf) }),
    isDraft,
    diagnostics,
  };
}

function storedRelease(release: Release, original: Original, hash: string): StoredRelease {
  const fields: Record<string, unknown> = { ...release, body: null };
  const theirs = fieldsOf(original);
  const taken = Object.keys(fields).filter((key) => isObject(fields[key]) && fields[key] === theirs[key]);
  for (const key of taken) fields[key] = null;
  return { fields, taken, body: { firstParagraph: release.body.firstParagraph, links: linksOf(release.body), hash } };
}

function restoredRelease(stored: StoredRelease, original: Original, bodyOf: (facts: BodyFacts) => Body): Release {
  const fields = stored.fields as Record<string, unknown>;
  const theirs = fieldsOf(original);
  for (const key of stored.taken) fields[key] = theirs[key];
  fields["body"] = bodyOf(stored.body);
  return fields as unknown as Release;
}

function fieldsOf(original: Original): Readonly<Record<string, unknown>> {
  return { ...original };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

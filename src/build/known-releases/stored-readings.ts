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
  /** Names of fields that share their objects with the original, so that checks between files see each object once. */
  readonly taken: readonly string[];
  readonly body: BodyFacts;
}

/** The reading in a form for JSON. `hash` is that of its body. */
export function storedReading(reading: ReleaseReading, original: Original, hash: string): StoredReading {
  const { release, partial, isDraft, diagnostics } = reading;
  return {
    ...(release && { release: storedRelease(release, original, hash) }),
    ...(partial && { partial: storedRelease(partial, original, hash) }),
    isDraft,
    diagnostics,
  };
}

/** Restores a stored reading. `bodyOf` makes the body of its release. */
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

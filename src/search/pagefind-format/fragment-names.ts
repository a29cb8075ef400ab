import { createHash } from "node:crypto";

/** A closed group holds 8 releases on average and never more than this: a place is one character. */
const LARGEST_GROUP = 32;
const HASH_LETTERS = 7;

/**
 * Returns a name for each page's fragment that changes with its content: `<hash of its group>-<place in the group>`. A hash
 * for each page alone would add 24 KiB to the metadata of 10,000 pages. Groups close at addresses with a certain hash, so
 * that a page that is added, changed or removed renames its own group and no other.
 */
export function fragmentNames(pages: readonly { readonly url: string; readonly fragment: Uint8Array }[]): string[] {
  const names: string[] = [];
  let group: Uint8Array[] = [];
  for (const [number, { url, fragment }] of pages.entries()) {
    group.push(fragment);
    if (group.length < LARGEST_GROUP && !endsGroup(url) && number < pages.length - 1) continue;
    const hash = groupHash(group);
    names.push(...group.map((_, place) => `${hash}-${place.toString(36)}`));
    group = [];
  }
  return names;
}

function endsGroup(url: string): boolean {
  return ((createHash("sha256").update(url).digest()[0] ?? 0) & 7) === 0;
}

/** 36 bits in small letters and digits: file systems may not tell capital letters from small ones. */
function groupHash(fragments: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const fragment of fragments) hash.update(fragment);
  return Number.parseInt(hash.digest("hex").slice(0, 13), 16).toString(36).padStart(11, "0").slice(-HASH_LETTERS);
}

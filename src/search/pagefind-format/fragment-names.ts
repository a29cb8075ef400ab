import { createHash } from "node:crypto";

/** A group has 8 releases on average and at most this number, because a position in it is one character. */
const LARGEST_GROUP = 32;
const HASH_LETTERS = 7;

/**
 * Returns a name for each page's fragment, which changes with its content: `<hash of its group>-<position in the group>`.
 * A hash for each page would add 24 KiB to the metadata of 10,000 pages. Groups end at addresses with a certain hash, so
 * that adding, changing or removing a page renames only its own group. `digest` is a hash of the fragment.
 */
export function fragmentNames(pages: readonly { readonly url: string; readonly digest: string }[]): string[] {
  const names: string[] = [];
  let group: string[] = [];
  for (const [number, { url, digest }] of pages.entries()) {
    group.push(digest);
    if (group.length < LARGEST_GROUP && !closesGroup(url, 7) && number < pages.length - 1) continue;
    const hash = groupHash(group);
    for (let place = 0; place < group.length; place++) names.push(`${hash}-${place.toString(36)}`);
    group = [];
  }
  return names;
}

/** Says whether a group of pages ends at this address, as it does at one of `mask` + 1 (a power of two) on average. */
export function closesGroup(url: string, mask: number): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < url.length; index++) hash = Math.imul(hash ^ url.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) & mask) === 0;
}

/** 36 bits in lower-case letters and digits, because file systems may ignore case. */
function groupHash(digests: readonly string[]): string {
  const hash = createHash("sha256").update(digests.join());
  return Number.parseInt(hash.digest("hex").slice(0, 13), 16).toString(36).padStart(11, "0").slice(-HASH_LETTERS);
}

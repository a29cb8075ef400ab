import { shortHash } from "../../text/slug.ts";

/** Average number of releases in a shard. */
const SHARD_SIZE = 128;

/** Releases stored together. */
export interface Shard {
  /** The first path in the shard; empty for the first shard. */
  readonly name: string;
  readonly paths: readonly string[];
}

/**
 * Divides paths into shards. A hash of a path decides whether a shard begins with it, so adding or removing a path
 * changes one shard, or two if it was the first of its shard.
 */
export function shardsOf(paths: Iterable<string>): readonly Shard[] {
  let last = { name: "", paths: [] as string[] };
  const shards = [last];
  for (const path of paths) {
    if (parseInt(shortHash(path), 36) % SHARD_SIZE === 0) {
      last = { name: path, paths: [] };
      shards.push(last);
    }
    last.paths.push(path);
  }
  return shards.filter((shard) => shard.paths.length > 0);
}

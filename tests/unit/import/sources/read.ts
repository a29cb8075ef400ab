import type { FoundFault, FoundRelease } from "../../../../src/import/found-release.ts";
import { readSource, type SourceOptions, type SourceReading } from "../../../../src/import/sources/read-source.ts";

interface Read extends Pick<SourceReading, "kind" | "next" | "mappingFile"> {
  readonly releases: readonly FoundRelease[];
  readonly faults: readonly FoundFault[];
  /** Ids of remarks about the source. */
  readonly remarks: readonly string[];
}

const ADDRESS = "https://example.org/feed";

/** Reads a text as if a server had sent it. */
export async function readText(
  content: string | Uint8Array,
  options: SourceOptions & { readonly mediaType?: string; readonly address?: string } = {},
): Promise<Read> {
  const { mediaType, address = ADDRESS, ...rest } = options;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return collect(await readSource({ address, bytes, ...(mediaType === undefined ? {} : { mediaType }) }, rest));
}

/** Reads a file or folder. */
export async function readPath(path: string, options: SourceOptions = {}): Promise<Read> {
  return collect(await readSource({ path }, options));
}

async function collect(reading: SourceReading): Promise<Read> {
  const [releases, faults]: [FoundRelease[], FoundFault[]] = [[], []];
  for await (const item of reading.items) {
    if ("fault" in item) faults.push(item);
    else releases.push(item);
  }
  const { items: _items, remarks, ...rest } = reading;
  return { ...rest, releases, faults, remarks: remarks.map(({ id }) => id) };
}

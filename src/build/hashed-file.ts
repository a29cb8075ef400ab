import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { ASSETS, type SitePath } from "../press-room/addresses.ts";
import type { OutputFile } from "../site/publication.ts";

/** A file of `/assets/` under its name with a hash of its content, so that browsers may keep it for ever. */
export function hashedFile(name: string, content: Uint8Array): OutputFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const extension = extname(name);
  // A file of the content folder may have any name.
  const plain = basename(name, extension).replace(/[^\w-]+/g, "-");
  const path: SitePath = `${ASSETS}${plain}-${hash}${extension.toLowerCase()}`;
  return { path, content };
}

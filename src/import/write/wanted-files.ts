import type { FoundFile, FoundRelease } from "../found-release.ts";
import { type LinkTarget, linkTarget } from "../markdown/link-target.ts";
import type { ReadBody } from "../markdown/read-body.ts";
import { hostOf } from "./aliases.ts";
import { withoutCopies } from "./picture-copies.ts";

/** A file that a release would bring, wherever it is now. */
export interface WantedFile {
  /** Identifies the file: its address, or its first path. */
  readonly key: string;
  readonly use: "picture" | "document";
  readonly url?: string;
  /** Paths on this machine at which it may be. */
  readonly paths?: readonly string[];
}

/** Endings of documents that links may lead to. */
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|epub|rtf|zip)$/i;

/** The pictures and documents of a release, each once: those of the source, then those of the body. */
export function wantedFiles(found: FoundRelease, body: ReadBody, oldHost: string | undefined): readonly WantedFile[] {
  const files = new Map<string, WantedFile>();
  const add = (use: WantedFile["use"], target: LinkTarget): void => {
    const key = fileKey(target);
    if (key === undefined || files.has(key)) return;
    files.set(key, {
      key,
      use,
      ...(target.to === "web" ? { url: target.url } : target.to === "local" && { paths: target.paths }),
    });
  };
  for (const image of withoutCopies(found.images)) add("picture", targetOf(image));
  for (const { target } of body.pictures) add("picture", target);
  for (const document of found.documents) add("document", targetOf(document));
  for (const { target } of body.links) if (isDocument(target, oldHost)) add("document", target);
  return [...files.values()];
}

/** The address or first path of a file; undefined for what cannot be a file. */
export function fileKey(target: LinkTarget): string | undefined {
  if (target.to === "web") return target.url.replace(/#.*$/s, "");
  return target.to === "local" ? target.paths[0] : undefined;
}

export function targetOf({ location }: FoundFile): LinkTarget {
  return location.startsWith("/") && !location.startsWith("//")
    ? { to: "local", paths: [location] }
    : linkTarget(location, {});
}

function isDocument(target: LinkTarget, oldHost: string | undefined): boolean {
  if (target.to === "local") return target.paths.some((path) => DOCUMENT.test(path));
  if (target.to !== "web") return false;
  return hostOf(target.url) === oldHost && DOCUMENT.test(new URL(target.url).pathname);
}

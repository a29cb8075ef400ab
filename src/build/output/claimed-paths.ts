import { outputFile, type SitePath } from "../../press-room/addresses.ts";
import { ExplainedError } from "../../diagnostics/messages/explained-error.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";

/** Two files of one build have the same path, or an address is outside the site. The message is one line. */
export class SitePathError extends ExplainedError {}

/** A file of the build: its path as written, and the part of the build that made it. */
interface Claim {
  readonly file: string;
  readonly maker: string;
}

/**
 * The files of one build with their makers. Paths are compared as on a file system that ignores case and Unicode
 * normalisation, so that a site is the same on every disk.
 */
export class ClaimedPaths {
  readonly #files = new Map<string, Claim>();
  /** Folders, each with the first file below it. */
  readonly #folders = new Map<string, Claim>();

  #sorted: readonly string[] | undefined;

  /** Paths relative to the site, sorted. */
  get files(): readonly string[] {
    return (this.#sorted ??= Array.from(this.#files.values(), ({ file }) => file).sort());
  }

  /** Says whether `maker` has claimed the address before. */
  isClaimedBy(path: SitePath, maker: string): boolean {
    const file = outputFile(path);
    const claim = this.#files.get(keyOf(file));
    return claim?.file === file && claim.maker === maker;
  }

  /** Claims the file of an address and returns it, relative to the site. Throws a `SitePathError` if it cannot be. */
  claim(path: SitePath, maker: string): string {
    const file = outputFile(path);
    if (!path.startsWith("/") || !isInside(file))
      throw new SitePathError(message("path-outside", { maker, path: JSON.stringify(path) }));
    const key = keyOf(file);
    const claim: Claim = { file, maker };
    const [sameFile, below] = [this.#files.get(key), this.#folders.get(key)];
    if (sameFile) throw new SitePathError(sameName(claim, sameFile));
    if (below) throw new SitePathError(fileAndFolder(claim, below));
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
      if (!this.#claimFolder(file.slice(0, end), claim)) break;
    }
    this.#files.set(key, claim);
    this.#sorted = undefined;
    return file;
  }

  /** Returns false if the folder, and with it all parents, has been claimed before. */
  #claimFolder(folder: string, claim: Claim): boolean {
    const key = keyOf(folder);
    const file = this.#files.get(key);
    if (file) throw new SitePathError(fileAndFolder(file, claim));
    const first = this.#folders.get(key);
    if (first && !first.file.startsWith(`${folder}/`)) throw new SitePathError(sameName(claim, first));
    if (!first) this.#folders.set(key, claim);
    return !first;
  }
}

/** Rejects everything that a disk, a host or a later step could resolve to a place outside the site. */
function isInside(file: string): boolean {
  return !/[\\\0]/.test(file) && file.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function keyOf(file: string): string {
  return file.normalize("NFC").toLowerCase();
}

function sameName(one: Claim, other: Claim): Message {
  return one.file === other.file
    ? message("path-twice", { path: `/${one.file}`, first: other.maker, second: one.maker })
    : message("path-alike", { first: named(other), second: named(one) });
}

function fileAndFolder(file: Claim, below: Claim): Message {
  return message("path-folder", { file: named(file), below: named(below) });
}

function named({ file, maker }: Claim): Message {
  return message("path-from", { path: `/${file}`, maker });
}

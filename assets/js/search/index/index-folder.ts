import { withoutSignature } from "../../../../src/search/pagefind-format/signature.ts";

/** A file of the index could not be fetched. `isGone`: the host has no such file, or another one, as after a deploy. */
export class LostFileError extends Error {
  readonly isGone: boolean;

  constructor(message: string, isGone: boolean) {
    super(message);
    this.isGone = isGone;
  }
}

/** Milliseconds without a byte after which a request fails. */
const PATIENCE = 10_000;

/** The files of an index, each fetched when it is first needed. A failed request makes the search that needs it fail. */
export class IndexFolder {
  /** Absolute or from the root, with a slash at the end. */
  readonly address: string;
  readonly #patience: number;
  readonly #files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(address: string, patience = PATIENCE) {
    this.address = address;
    this.#patience = patience;
  }

  /** The decompressed content of one of Pagefind's files. Rejects with `LostFileError`. */
  read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#files.get(name);
    if (known) return known;
    const reading = this.#fetch(name, "default").then((bytes) => unpacked(bytes, name));
    this.#files.set(name, reading);
    reading.catch(() => this.#files.delete(name));
    return reading;
  }

  /** The content of a compressed JSON file. `isFixed`: its name changes with its content. Rejects with `LostFileError`. */
  async readJson(name: string, isFixed = true): Promise<unknown> {
    const bytes = await this.#fetch(name, isFixed ? "default" : "no-cache");
    try {
      return JSON.parse(new TextDecoder().decode(await gunzip(bytes)));
    } catch {
      throw new LostFileError(`${name} cannot be read`, true);
    }
  }

  async #fetch(name: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
    const stop = new AbortController();
    const wait = (): number => Number(setTimeout(() => stop.abort(), this.#patience));
    let timer = wait();
    try {
      const response = await fetch(this.address + name, { cache, signal: stop.signal });
      if (!response.ok) throw new LostFileError(`${name}: ${response.status}`, [404, 410].includes(response.status));
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      const reader = response.body?.getReader();
      for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
        clearTimeout(timer);
        timer = wait();
        pieces.push(piece.value);
      }
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    } catch (error) {
      if (error instanceof LostFileError) throw error;
      throw new LostFileError(`${name}: ${stop.signal.aborted ? "no answer" : String(error)}`, false);
    } finally {
      clearTimeout(timer);
    }
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return withoutSignature(await gunzip(bytes), name).slice();
  } catch {
    throw new LostFileError(`${name} cannot be read`, true);
  }
}

/** Returns bytes unchanged that are not compressed, because some hosts decompress files. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

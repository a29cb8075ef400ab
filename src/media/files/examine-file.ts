import type { Message } from "../../diagnostics/messages/message.ts";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import type { ContentFile } from "./content-file.ts";
import type { EmbeddedTexts } from "../metadata/xmp.ts";
import type { FileKind } from "./file-kinds.ts";
import type { PictureReading } from "./picture-facts.ts";
import { kindByContent } from "./sniff.ts";
import { readDrawing } from "../drawings/svg.ts";
import { activeContent } from "../drawings/active-content.ts";
import { XmlDecoder, XmlError, XmlReader } from "../xml/xml-tree.ts";

/** Facts about a file, computed once per content and cached. */
export interface FileFacts {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
  /** Id of the kind detected from its content; absent if unknown. */
  readonly kind?: string;
  readonly picture?: PictureReading;
  readonly texts?: EmbeddedTexts;
  /** Size of a drawing in CSS pixels. */
  readonly drawing?: { readonly width: number; readonly height: number };
  /** Parts of a drawing or XML file that run or fetch something, each as a noun. */
  readonly active?: readonly Message[];
  /** Why a drawing or XML file cannot be read, as a clause. */
  readonly unreadable?: Message;
}

const endLength = 66_000;

/**
 * Reads a file and determines its facts. Large documents are streamed; pictures are decoded once, to detect truncated
 * ones.
 */
export async function examineFile({ path, bytes }: ContentFile, hash: string): Promise<FileFacts> {
  const kind = kindByContent(await endsOf(path, bytes));
  const facts = { hash, bytes, ...(kind && { kind: kind.id }) };
  return { ...facts, ...(await detailsOf(path, kind)) };
}

async function detailsOf(path: string, kind: FileKind | undefined): Promise<Partial<FileFacts>> {
  if (kind?.group === "picture") {
    const content = await readFile(path);
    // Loaded here: the facts of most pictures are known from earlier runs.
    const [{ examinePicture }, { embeddedTexts }] = await Promise.all([
      import("./picture-facts.ts"),
      import("../metadata/embedded-texts.ts"),
    ]);
    const picture = await examinePicture(content, kind.id);
    return picture.ok ? { picture, texts: await embeddedTexts(content) } : { picture };
  }
  try {
    if (kind?.group === "drawing") {
      const { width, height, active } = readDrawing(await readFile(path));
      return { drawing: { width, height }, active };
    }
    return kind?.id === "xml" ? { active: await activeInXml(path) } : {};
  } catch (error) {
    if (error instanceof XmlError) return { unreadable: error.reason };
    throw error;
  }
}

/** Parses an XML file of any length for active content. Throws an `XmlError` if it is not well-formed. */
async function activeInXml(path: string): Promise<readonly Message[]> {
  const { events, found } = activeContent("data");
  const [decoder, reader] = [new XmlDecoder(), new XmlReader(events)];
  for await (const part of createReadStream(path, { highWaterMark: 1 << 18 }))
    reader.write(decoder.decode(part as Buffer));
  reader.write(decoder.decode());
  reader.end();
  return [...found.values()];
}

/** SHA-256 of a file's content, hexadecimal. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part as Buffer);
  return hash.digest("hex");
}

async function endsOf(path: string, bytes: number) {
  const file = await open(path);
  try {
    const head = await readPart(file, 0, Math.min(bytes, 4096));
    const tail = await readPart(file, Math.max(0, bytes - endLength), Math.min(bytes, endLength));
    return { name: path, head, tail };
  } finally {
    await file.close();
  }
}

async function readPart(file: Awaited<ReturnType<typeof open>>, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

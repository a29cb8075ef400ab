import { type Message, message, textOf } from "../../diagnostics/messages/message.ts";
import { SaxesParser, type SaxesTagNS } from "saxes";

/**
 * The text is not well-formed XML, or uses features that pictures and data files do not need. The message is a clause.
 */
export class XmlError extends Error {
  /** The reason as a clause. */
  readonly reason: Message;

  constructor(reason: Message) {
    super(textOf(reason, "en"));
    this.reason = reason;
  }
}

/** An attribute: its name as written, its namespace (empty if it has none) and its local name. */
export interface XmlAttribute {
  readonly name: string;
  readonly space: string;
  readonly local: string;
  readonly value: string;
}

/** A parsed element; entities in texts are resolved. */
export interface XmlElement {
  /** With the prefix, as written. */
  readonly name: string;
  /** The address of the namespace, empty if it has none. */
  readonly space: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

/** Callbacks while XML is parsed. Comments are ignored. */
export interface XmlEvents {
  readonly open?: (element: Omit<XmlElement, "children">) => void;
  readonly close?: () => void;
  readonly text?: (text: string) => void;
  /** A processing instruction; `target` is the program it is for. */
  readonly instruction?: (target: string) => void;
}

const DEEPEST = 200;

/**
 * Parses XML in pieces, in file order. Throws an `XmlError` if it is not well-formed, uses an undeclared prefix, nests
 * deeper than 200 elements, or has a document type with definitions of its own (entities).
 */
export class XmlReader {
  readonly #parser: SaxesParser<{ xmlns: true }>;
  #depth = 0;

  constructor(events: XmlEvents) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", () => {
      throw new XmlError(message("xml-malformed", { line: parser.line, column: parser.column + 1 }));
    });
    parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
      // A browser would decode the bytes with another encoding than the one used here.
      if (!/^(utf-8|utf-?16(le|be)?|(us-)?ascii)$/i.test(encoding)) throw new XmlError(message("xml-encoding"));
    });
    parser.on("doctype", (doctype) => {
      if (/[[]|<!/.test(doctype)) throw new XmlError(message("xml-entities"));
    });
    parser.on("opentag", (tag) => {
      this.#depth += 1;
      if (this.#depth > DEEPEST) throw new XmlError(message("xml-deep", { most: DEEPEST }));
      events.open?.(elementOf(tag));
    });
    parser.on("closetag", () => {
      this.#depth -= 1;
      events.close?.();
    });
    parser.on("text", (text) => events.text?.(text));
    parser.on("cdata", (text) => events.text?.(text));
    parser.on("processinginstruction", ({ target }) => events.instruction?.(target));
    this.#parser = parser;
  }

  /** The line that is being read, from 1. */
  get line(): number {
    return this.#parser.line;
  }

  write(part: string): void {
    this.#parser.write(part);
  }

  /** Call at the end of the file; elements that are still open are an error. */
  end(): void {
    this.#parser.close();
  }
}

/** Parses a small document (a drawing, a metadata packet) into a tree. Throws an `XmlError` like `XmlReader`. */
export function readXml(text: string, events: XmlEvents = {}): XmlElement {
  interface Open extends Omit<XmlElement, "children"> {
    readonly children: (XmlElement | string)[];
  }
  const top: (XmlElement | string)[] = [];
  const open: Open[] = [];
  const inside = () => open.at(-1)?.children ?? top;
  const reader = new XmlReader({
    ...events,
    open: (element) => {
      events.open?.(element);
      const started: Open = { ...element, children: [] };
      inside().push(started);
      open.push(started);
    },
    close: () => {
      events.close?.();
      open.pop();
    },
    text: (part) => {
      events.text?.(part);
      inside().push(part);
    },
  });
  reader.write(text.replace(/^\uFEFF/, ""));
  reader.end();
  const root = top.find((node) => typeof node !== "string");
  if (!root) throw new XmlError(message("xml-no-root"));
  return root;
}

/**
 * Decodes an XML file piece by piece. Throws an `XmlError` if it is neither UTF-8 nor UTF-16 with a byte order mark.
 */
export class XmlDecoder {
  #decoder: TextDecoder | undefined;

  /** The text of the next piece; call without bytes at the end of the file. */
  decode(bytes?: Uint8Array): string {
    this.#decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
    try {
      return this.#decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new XmlError(message("xml-encoding"));
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function elementOf({ name, uri, local, attributes }: SaxesTagNS): Omit<XmlElement, "children"> {
  return {
    name,
    space: uri,
    local,
    attributes: Object.values(attributes).map((one) => ({
      name: one.name,
      space: one.uri,
      local: one.local,
      value: one.value,
    })),
  };
}

/** All text directly inside an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

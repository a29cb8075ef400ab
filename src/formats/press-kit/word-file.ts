import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { strToU8, unzipSync } from "fflate";
import { directionOf } from "../../text/language.ts";
import { writeXml } from "../xml/write-xml.ts";
import { archiveOf, FIXED_DAY } from "./archive.ts";
import type { WordBlock, WordText } from "./word-text.ts";

const PROPERTIES = "docProps/core.xml";

/** Part of every cache key. Increase it when Word files are written differently. */
export const WORD_FILE_VERSION = 1;

/**
 * A text as Word file (Office Open XML, ECMA-376). Equal texts give equal bytes: the library writes the time of the
 * build into the properties and the archive, so both are replaced.
 */
export async function wordFile(text: WordText): Promise<Uint8Array> {
  const isRightToLeft = directionOf(text.language) === "rtl";
  const document = new Document({
    styles: { default: { document: { run: { font: "Calibri", size: "11pt", language: { value: text.language } } } } },
    sections: [{ children: text.blocks.map((block) => element(block, isRightToLeft)) }],
  });
  const parts = unzipSync(await Packer.toBuffer(document));
  const files = Object.entries(parts).filter(([name]) => name !== PROPERTIES);
  return archiveOf([...files, [PROPERTIES, strToU8(properties(text))]], FIXED_DAY, { isCompressed: true });
}

const SPACE_AFTER = { spacing: { after: 160 } } as const;

function element(block: WordBlock, bidirectional: boolean): Paragraph | Table {
  switch (block.kind) {
    case "title":
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1, bidirectional, ...SPACE_AFTER });
    case "heading":
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, bidirectional, ...SPACE_AFTER });
    case "strong":
      return new Paragraph({ children: [strong(block.text)], bidirectional, ...SPACE_AFTER });
    case "item":
      return new Paragraph({ text: block.text, bullet: { level: 0 }, bidirectional });
    case "text":
      return new Paragraph({ text: block.text, bidirectional, ...SPACE_AFTER });
    case "table":
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: block.rows.map((row) => new TableRow({ children: row.map((cell) => tableCell(cell, bidirectional)) })),
      });
  }
}

function strong(text: string): TextRun {
  const options: IRunOptions = { text, bold: true };
  return new TextRun(options);
}

function tableCell(text: string, bidirectional: boolean): TableCell {
  return new TableCell({ children: [new Paragraph({ text, bidirectional })] });
}

/** Title, author, language and time. ECMA-376 part 2, clause 11. */
function properties({ title, publisher, language, date }: WordText): string {
  const time = { _attributes: { "xsi:type": "dcterms:W3CDTF" }, _text: date };
  return writeXml({
    "cp:coreProperties": {
      _attributes: {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      "dc:title": title,
      "dc:creator": publisher,
      "dc:language": language,
      "dcterms:created": time,
      "dcterms:modified": time,
    },
  });
}

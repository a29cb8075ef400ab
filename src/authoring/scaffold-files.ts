import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";

/** A picture in the folder of a release. */
export interface ListedPicture {
  readonly name: string;
  readonly bytes: number;
  /** In pixels; absent if the file cannot be read as a picture. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The credit in the file, which is used unless the release has another one. */
  readonly credit?: string;
}

interface ListedDocument {
  readonly name: string;
  readonly bytes: number;
}

/** The files in the folder of a release that can be published with it. */
export interface ListedFiles {
  readonly pictures: readonly ListedPicture[];
  readonly documents: readonly ListedDocument[];
}

/** Lines of front matter, and the keys in them without a value, as the check names them. */
export interface Part {
  readonly lines: readonly string[];
  readonly blanks: readonly string[];
}

/** `images` and `documents` with these files; what only an editor knows is blank. */
export function filesPart({ pictures, documents }: ListedFiles, language: EditorsLanguage): Part {
  const parts = [
    ...(pictures.length > 0 ? [{ lines: ["images:"], blanks: [] }] : []),
    ...pictures.map((picture, index) => picturePart(picture, index + 1, language)),
    ...(documents.length > 0 ? [{ lines: ["documents:"], blanks: [] }] : []),
    ...documents.map(({ name, bytes }, index) => ({
      lines: [
        `  # ${textOf(message("new-document", { bytes }), language)}`,
        `  - file: ${fileValue(name)}`,
        "    title:",
      ],
      blanks: [`documents[${index + 1}].title`],
    })),
  ];
  return { lines: parts.flatMap(({ lines }) => lines), blanks: parts.flatMap(({ blanks }) => blanks) };
}

function picturePart({ name, bytes, size, credit }: ListedPicture, number: number, language: EditorsLanguage): Part {
  const known = size ? message("new-picture", { ...size, bytes }) : message("new-document", { bytes });
  return {
    lines: [
      `  # ${textOf(known, language)}`,
      `  - file: ${fileValue(name)}`,
      "    alt:",
      `    # caption: ${JSON.stringify(textOf(message("example-caption"), language))}`,
      credit === undefined ? "    credit:" : `    # credit: ${JSON.stringify(credit)}`,
    ],
    blanks: [`images[${number}].alt`, ...(credit === undefined ? [`images[${number}].credit`] : [])],
  };
}

/** The name of a file as YAML: in quotes unless it is certainly a text without them. */
function fileValue(name: string): string {
  return /^[a-z][\w-]*\.[a-z]+$/i.test(name) ? name : JSON.stringify(name);
}

import type { Download } from "../../assets.ts";
import { dateLocale } from "../../../time/date-locale.ts";
import { memoise } from "../../memoise.ts";
import type { ViewContext } from "../../view-context.ts";

/** A file for download: address, file name, format and size. */
export interface OfferedFile {
  readonly href: string;
  readonly name: string;
  readonly type: string;
  /** `JPEG · 4000 × 3000 px · 2,3 MB`. */
  readonly facts: string;
}

const STEPS = [
  { unit: "megabyte", bytes: 1_000_000 },
  { unit: "kilobyte", bytes: 1_000 },
  { unit: "byte", bytes: 1 },
] as const;

/** Formats a size in bytes in the language: `2,3 MB`, `640 kB`. */
export function fileSize(bytes: number, language: string): string {
  const step = STEPS.find((one) => bytes >= one.bytes) ?? STEPS[2];
  const value = bytes / step.bytes;
  return sizeFormat(language, step.unit, value < 10 && step.unit !== "byte" ? "1" : "0").format(value);
}

/** A file for download, with its size in pixels if it is a picture. */
export function offeredFile(
  file: Download & { readonly width?: number; readonly height?: number },
  context: ViewContext,
): OfferedFile {
  const pixels = file.width && file.height ? [unbroken(`${file.width} × ${file.height} px`)] : [];
  return {
    href: context.href(file.path),
    name: file.name,
    type: file.type,
    facts: [file.format, ...pixels, unbroken(fileSize(file.bytes, context.language))].join(" · "),
  };
}

/** The press kit of the whole organisation; undefined if there are no logos and portraits. */
export function organisationKit(context: ViewContext): OfferedFile | undefined {
  const kit = context.assets.organisationKit(context.language);
  return kit && offeredFile(kit, context);
}

/** The text on one line: its spaces are no-break spaces. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

const sizeFormat = memoise(
  (language: string, unit: "megabyte" | "kilobyte" | "byte", digits: "0" | "1") =>
    new Intl.NumberFormat(dateLocale(language), { style: "unit", unit, maximumFractionDigits: Number(digits) }),
);

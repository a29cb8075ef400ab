import { message } from "../../diagnostics/messages/message.ts";
import { report, type Reading } from "../reading.ts";
import type { ReleaseImage } from "../release.ts";

/** Reports text alternatives that only repeat the caption or the name of the file. */
export function checkAlternatives(images: readonly ReleaseImage[], reading: Reading): void {
  for (const [index, { alt, caption, file }] of images.entries()) {
    if (alt === "") continue;
    if (/\.[a-z]{3,4}$/i.test(alt) || wordsOf(alt) === wordsOf(file.replace(/\.[^.]*$/, "")))
      report(reading, "alt-file-name", ["images", index, "alt"], message("alt-file-name", { alt }));
    else if (caption !== undefined && wordsOf(alt) === wordsOf(caption))
      report(reading, "alt-caption", ["images", index, "alt"], message("alt-caption"));
  }
}

/** Letters and digits only. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

import { problem } from "../../diagnostics/report.ts";
import { type Body, linksOf } from "./body.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Reading } from "../reading.ts";
import type { Release } from "../release.ts";
import { downloadName } from "../../text/slug.ts";

/** Reports pictures and files that a body shows or links to but the front matter does not name. */
export function checkFilesInBody(
  body: Body,
  parts: FrontMatter,
  { images, documents }: Pick<Release, "images" | "documents">,
  reading: Reading,
): void {
  const offered = new Set([...images, ...documents].map(({ file }) => downloadName(file)));
  for (const part of body.parts)
    if (part.kind === "image" && !images.some(({ file }) => file === part.file)) {
      const line = Math.max(
        0,
        parts.body.split("\n").findIndex((text) => text.includes(part.file)),
      );
      const message = `The picture ${part.file} stands in the body but not under images. List it there with alt and credit.`;
      reading.diagnostics.push(
        problem("body-image-unlisted", reading.file, { line: parts.bodyLine + line, column: 1 }, message),
      );
    }
  for (const link of linksOf(body)) {
    if (link.to !== "file" || offered.has(downloadName(link.file))) continue;
    const { line, column } = link.at ?? { line: 1, column: 1 };
    const message = `The body links to the file ${link.file}, which is neither under images nor under documents. List it there, or correct the link.`;
    reading.diagnostics.push(
      problem("body-link-broken", reading.file, { line: parts.bodyLine + line - 1, column }, message),
    );
  }
}

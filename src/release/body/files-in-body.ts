import { problem } from "../../diagnostics/report.ts";
import type { Body } from "./body.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Reading } from "../reading.ts";
import type { Release } from "../release.ts";
import { downloadName } from "../../text/slug.ts";

/** A link to a file beside the page, as the body's renderer writes it: a safe name with an extension. */
const FILE_LINK = /<a href="([a-z0-9][a-z0-9.-]*\.[a-z0-9]{2,5})(?:#[^"]*)?"/g;

/** Pictures and files that a body shows or links to are those the front matter names; others are noted. */
export function checkFilesInBody(
  body: Body,
  parts: FrontMatter,
  { images, documents }: Pick<Release, "images" | "documents">,
  reading: Reading,
): void {
  const offered = new Set([...images, ...documents].map(({ file }) => downloadName(file)));
  const note = (rule: "body-image-unlisted" | "body-link-broken", word: string, message: string): void => {
    const line = parts.body.split("\n").findIndex((text) => text.includes(word) || text.toLowerCase().includes(word));
    reading.diagnostics.push(
      problem(rule, reading.file, { line: parts.bodyLine + Math.max(0, line), column: 1 }, message),
    );
  };
  for (const part of body.parts)
    if (part.kind === "image") {
      if (!images.some(({ file }) => file === part.file))
        note(
          "body-image-unlisted",
          part.file,
          `The picture ${part.file} stands in the body but not under images. List it there with alt and credit.`,
        );
    } else
      for (const [, name = ""] of part.html.matchAll(FILE_LINK))
        if (!offered.has(name))
          note(
            "body-link-broken",
            name,
            `The body links to the file ${name}, which is neither under images nor under documents. List it there, or correct the link.`,
          );
}

import { problem } from "../../diagnostics/report.ts";
import { type Body, linksOf } from "./body.ts";
import type { BodyLink, BodyPlace } from "./links.ts";
import type { BodyProblem } from "./problem.ts";
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
  const listed = new Set(images.map(({ file }) => file));
  const report = (rule: BodyProblem["rule"], at: BodyPlace | undefined, message: string): void => {
    const { line, column } = at ?? { line: 1, column: 1 };
    reading.diagnostics.push(problem(rule, reading.file, { line: parts.bodyLine + line - 1, column }, message));
  };
  for (const part of body.parts) {
    if (part.kind !== "image" || listed.has(part.file)) continue;
    const message = `The picture ${part.file} stands in the body but not under images. List it there with alt and credit.`;
    report("body-image-unlisted", part.at, message);
  }
  for (const link of linksOf(body)) {
    const message = adviceFor(link, offered);
    if (message !== undefined) report("body-link-broken", link.at, message);
  }
}

/** File extensions that look like top-level domains, or are common enough to mean files. */
const FILE_ENDING =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|zip|jpe?g|png|gif|webp|svg|heic|mp[34]|mov|ics|vcf|json|xml)$/i;

/** The advice for a broken link; undefined for one that works or is checked elsewhere. */
function adviceFor(link: BodyLink, offered: ReadonlySet<string>): string | undefined {
  if (link.to === "file" && offered.has(downloadName(link.file))) return undefined;
  if (link.to !== "file" && (link.to !== "page" || /^[/.?]/.test(link.href))) return undefined;
  const written = link.to === "file" ? link.file : link.href;
  const [first = ""] = written.split(/[/?#]/, 1);
  if (/^[^@]+@[^@]+\.[^@]+$/.test(first)) return `"${written}" is an e-mail address. Write mailto:${written}.`;
  if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}$/u.test(first) && (first !== written || !FILE_ENDING.test(first)))
    return `"${written}" is read as a file beside the release. Write https://${written} if it is a web address.`;
  if (link.to === "page") return undefined;
  return `The body links to the file ${written}, which is neither under images nor under documents. List it there, or correct the link.`;
}

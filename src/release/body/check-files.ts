import { type Message, message } from "../../diagnostics/messages/message.ts";
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
  const report = (rule: BodyProblem["rule"], at: BodyPlace | undefined, said: Message): void => {
    const { line, column } = at ?? { line: 1, column: 1 };
    reading.diagnostics.push(problem(rule, reading.file, { line: parts.bodyLine + line - 1, column }, said));
  };
  for (const part of body.parts) {
    if (part.kind !== "image" || listed.has(part.file)) continue;
    report("body-image-unlisted", part.at, message("body-image-unlisted", { file: part.file }));
  }
  for (const link of linksOf(body)) {
    const advice = adviceFor(link, offered);
    if (advice) report("body-link-broken", link.at, advice);
  }
}

/** File extensions that look like top-level domains, or are common enough to mean files. */
const FILE_ENDING =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|zip|jpe?g|png|gif|webp|svg|heic|mp[34]|mov|ics|vcf|json|xml)$/i;

/** The advice for a broken link; undefined for one that works or is checked elsewhere. */
function adviceFor(link: BodyLink, offered: ReadonlySet<string>): Message | undefined {
  if (link.to === "file" && offered.has(downloadName(link.file))) return undefined;
  if (link.to !== "file" && (link.to !== "page" || /^[/.?]/.test(link.href))) return undefined;
  const written = link.to === "file" ? link.file : link.href;
  const [first = ""] = written.split(/[/?#]/, 1);
  if (/^[^@]+@[^@]+\.[^@]+$/.test(first)) return message("body-link-email", { written });
  if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}$/u.test(first) && (first !== written || !FILE_ENDING.test(first)))
    return message("body-link-bare", { written });
  if (link.to === "page") return undefined;
  return message("body-link-file", { written });
}

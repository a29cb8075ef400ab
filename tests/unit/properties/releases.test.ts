import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { outputs } from "../../../src/formats/outputs.ts";
import { hasErrors } from "../../../src/diagnostics/report.ts";
import { inEnglish } from "../fixtures/in-english.ts";
import { htmlAt } from "../fixtures/page-html.ts";
import { publicationFrom, readingOf, type RoomFixture } from "../fixtures/room.ts";
import { releaseSources, type ReleaseSource } from "./release-sources.ts";

/** `npm run test:long` tries more cases with a random seed; a failure prints the seed. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 1000);
const SEED = Number(process.env["PROPERTY_SEED"] ?? (RUNS > 2000 ? Date.now() : 20260312));

const fixture = (text: string): RoomFixture => ({ languages: ["nb"], releases: { "2026/2026-03-12-a.md": text } });

/** The visible text of a page, without tags. Attributes may contain `>`. */
const visibleText = (html: string): string =>
  html.replace(/<(script|style|head)\b[^]*?<\/\1>/gi, "").replace(/<[a-z!/](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, " ");

function checkXml(path: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => assert.fail(`${path}: ${error.message}`));
  parser.write(xml).close();
}

function checkFile(path: string, content: string): void {
  if (/\.(xml|atom|rss)$/.test(path)) checkXml(path, content);
  if (/\.(json|webmanifest)$/.test(path)) JSON.parse(content);
  if (/\.(ics|vcf)$/.test(path))
    for (const line of content.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes("\n"), path);
  assert.doesNotMatch(content, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/, path);
}

function checkHtml(html: string): void {
  const tags = html.match(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? [];
  assert.ok(tags.length > 20);
  for (const tag of tags) {
    assert.doesNotMatch(tag, /^<(iframe|object|embed|style)\b/i);
    if (/^<script\b/i.test(tag)) assert.match(tag, / (src="\/|type="application\/ld\+json")/);
    const withoutValues = tag.replace(/"[^"]*"|'[^']*'/g, '""');
    assert.doesNotMatch(withoutValues, /\son[a-z]+=|\sstyle=/i, tag);
    assert.doesNotMatch(tag, /\s(?:href|src|action)="\s*(?:javascript|vbscript|data):/i, tag);
  }
  for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g))
    JSON.parse(json);
}

async function check({ text: source, words, pageWords, hiddenWords }: ReleaseSource): Promise<void> {
  const { room, diagnostics } = readingOf(fixture(source));
  for (const line of diagnostics.map(inEnglish)) assert.doesNotMatch(line, /[\n\r]|undefined|\[object/);
  if (!room) {
    assert.ok(hasErrors(diagnostics));
    return;
  }
  const publication = publicationFrom(room);
  const files = outputs.flatMap((output) => [...output.files(publication)]);
  for (const { path, content } of files) checkFile(path, String(content));
  const html = await htmlAt("/2026/a/", publication);
  checkHtml(html);
  checkHtml(await htmlAt("/", publication));
  const text = files.find(({ path }) => path === "/2026/a/index.txt");
  assert.ok(text);
  const [page, plain] = [visibleText(html), String(text.content)];
  assert.deepEqual(
    [...words, ...pageWords].filter((word) => !page.includes(word)),
    [],
    "words the page has lost",
  );
  assert.deepEqual(
    words.filter((word) => !plain.includes(word)),
    [],
    "words the plain text has lost",
  );
  assert.deepEqual(
    hiddenWords.filter((word) => html.includes(word) || plain.includes(word)),
    [],
    "words of comments that readers see",
  );
}

describe("any release", () => {
  it(`is refused with a report, or published completely, well-formed and without script (${RUNS} cases)`, async () => {
    await fc.assert(fc.asyncProperty(releaseSources, check), { numRuns: RUNS, seed: SEED, endOnFailure: false });
  });
});

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { renderOwnTemplates } from "../../../../src/eleventy/own-templates.ts";
import { inEnglish } from "../../fixtures/in-english.ts";
import { loadPressRoom } from "../../../../src/press-room/load.ts";
import { BUNDLES } from "../../fixtures/bundles.ts";
import { publish } from "../../../../src/press-room/publish.ts";
import { noAssets } from "../../../../src/site/assets.ts";
import { planPages } from "../../../../src/site/kinds/registry.ts";
import { ownPageData } from "../../../../src/site/own-page-data.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { htmlAt } from "../../fixtures/page-html.ts";
import { at } from "../../fixtures/room.ts";

const SITE =
  "name: Presserom\nurl: https://presse.example.no/rom/\nlanguages: [nb, en]\ntimezone: Europe/Oslo\npublisher: org\n";

async function contentWith(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder();
  const files: Readonly<Record<string, string>> = {
    "pressroom/site.yaml": SITE,
    "pressroom/publishers/org.yaml": "name: Organisasjonen\n",
    "releases/2026/2026-03-12-a.md": "---\ntitle: Havna <åpner>\ndate: 2026-03-12 08:00\n---\nTekst.\n",
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`pages/${name}`, text])),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function reportOf(pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { diagnostics } = await loadPressRoom(await contentWith(pages));
  return diagnostics.filter(({ file }) => file.startsWith("pages/")).map(inEnglish);
}

async function publicationWith(pages: Readonly<Record<string, string>>): Promise<Publication> {
  const { room, diagnostics } = await loadPressRoom(await contentWith(pages));
  assert.ok(room, diagnostics.map(inEnglish).join("\n"));
  const { room: pressRoom } = publish(room, at("2026-11-23 12:00"), { preview: false });
  const site = { pressRoom, assets: noAssets, bundles: BUNDLES };
  const rendered = await renderOwnTemplates(pressRoom.pages, (page) => ownPageData(page, site));
  assert.ok(rendered.pages, rendered.diagnostics.map(inEnglish).join("\n"));
  const whole = { ...pressRoom, pages: rendered.pages };
  return { ...site, pressRoom: whole, pages: planPages(whole) };
}

test("renders a Markdown file in pages/ in the site's frame, in both languages", async () => {
  const room = await publicationWith({
    "om-arkivet.md": "---\ntitle: Om arkivet\n---\nSe [meldingene](/releases/). <b>Rått</b>\n",
    "om-arkivet.en.md":
      "---\ntitle: About the archive\nslug: about-the-archive\nnavigation: header\norder: 15\n---\nText.\n",
  });
  const html = await htmlAt("/om-arkivet/", room);
  assert.match(html, /<html lang="nb"/);
  assert.match(html, /<h1>Om arkivet<\/h1>/);
  assert.match(html, /<title>Om arkivet – Presserom<\/title>/);
  assert.match(html, /<a href="\/rom\/releases\/">meldingene<\/a>/);
  assert.doesNotMatch(html, /<b>Rått/);
  assert.match(html, /hreflang="en" href="https:\/\/presse\.example\.no\/rom\/en\/about-the-archive\/"/);
  assert.match(html, /<footer.*<a href="\/rom\/om-arkivet\/" aria-current="page">Om arkivet<\/a>/s);
  const header = /<nav class="site-nav".*?<\/nav>/s.exec(await htmlAt("/en/", room))?.[0] ?? "";
  assert.match(header, /About the archive/);
});

test("renders a Nunjucks file with the newest releases, escaped, in the site's frame", async () => {
  const template =
    '---\ntitle: Sist\n---\n<ul>{% for release in newest %}<li><a href="{{ release.href }}">{{ release.title }}</a></li>{% endfor %}</ul>\n';
  const html = await htmlAt("/sist/", await publicationWith({ "sist.njk": template }));
  assert.match(html, /<li><a href="\/rom\/2026\/a\/">Havna &lt;åpner&gt;<\/a><\/li>/);
  assert.match(html, /<h1>Sist<\/h1>/);
});

test("reports a problem in an own page with place and remedy", async () => {
  const [missing] = await reportOf({ "a.md": "---\ndescription: X\n---\nTekst.\n" });
  assert.match(missing ?? "", /^pages\/a\.md:\d+:\d+ .*"title" is missing/);
  const [unknown] = await reportOf({ "a.md": "---\ntitle: A\nnavigasjon: none\n---\nTekst.\n" });
  assert.match(unknown ?? "", /^pages\/a\.md:3:1 .*navigation/);
  const [taken] = await reportOf({ "media.md": "---\ntitle: A\n---\nTekst.\n" });
  assert.match(taken ?? "", /^pages\/media\.md:\d+:\d+ .*\/media\/ is .*slug/);
  const [language] = await reportOf({ "a.sv.md": "---\ntitle: A\n---\nTekst.\n" });
  assert.match(language ?? "", /^pages\/a\.sv\.md:1:1 .*no language "sv"/);
  const [ignored] = await reportOf({ "a.html": "<p>" });
  assert.match(ignored ?? "", /^pages\/a\.html:1:1 .*not read/);
});

test("reports an error in a template with the line of the file", async () => {
  const { room } = await loadPressRoom(
    await contentWith({ "a.njk": "---\ntitle: A\n---\nx\n{% if %}\n{{ x | rart }}\n" }),
  );
  assert.ok(room);
  const { diagnostics } = await renderOwnTemplates(room.pages, () => ({}));
  assert.deepEqual(
    diagnostics.map(({ rule, file, line }) => [rule, file, line]),
    [["page-template", "pages/a.njk", 5]],
  );
});

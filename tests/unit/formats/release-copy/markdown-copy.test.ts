import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { markdownCopy } from "../../../../src/formats/release-copy/markdown-copy.ts";
import { escapeMarkdownLine } from "../../../../src/formats/release-copy/markdown-copy-escape.ts";
import { oneLine } from "../../../../src/text/one-line.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { BAD_TEXTS, badRoom, fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

const markdown = new MarkdownIt({ html: true });

/** The copy without its front matter. */
function bodyOf(text: string): string {
  const [, body] = /^---\n[^]*?\n---\n\n([^]*)$/.exec(text) ?? [];
  assert.ok(body);
  return body;
}

test("has one title and only absolute addresses", () => {
  const room = fullRoom();
  const text = bodyOf(markdownCopy(releaseNamed(room, "havsula"), room));
  assert.match(text, /^# Ferja «Havsula» døpes i Molde\n\nPresseinvitasjon · Organisasjonen\n\nMolde, 12\.03\.2026/);
  assert.match(text, /\n> \*\*Rettet 13\. mars 2026 kl\. 09:00: Adressen er rettet\.\*\*\n/);
  assert.match(text, /\[programmet\]\(https:\/\/presse\.example\.no\/2026\/havsula\/programme\.pdf\)/);
  assert.match(text, /!\[Ferja ved kai\]\(https:\/\/presse\.example\.no\/2026\/havsula\/stage\.jpg\)/);
  assert.match(text, /- \*\*Mobil:\*\* \[\+47 \(0\)00 00 00 01\]\(tel:\+4700000001\)/);
  assert.match(text, /Organisasjonen \*\*eier\*\* ferjer\./);
  assert.equal(text.match(/^# /gm)?.length, 1);
  for (const [, address = ""] of text.matchAll(/\]\(([^)]*)\)/g)) assert.match(address, /^(https|tel|mailto):/);
});

function factsOf(text: string): unknown {
  return parse(/^---\n([^]*?\n)---\n/.exec(text)?.[1] ?? "");
}

test("has the facts of an invitation as front matter", () => {
  const room = fullRoom();
  assert.deepEqual(factsOf(markdownCopy(releaseNamed(room, "havsula"), room)), {
    title: "Ferja «Havsula» døpes i Molde",
    status: "corrected",
    date: "2026-03-12T08:39:09+01:00",
    updated: "2026-03-13T09:00:00+01:00",
    type: "press-invitation",
    publisher: "Organisasjonen",
    language: "nb",
    lead: "Landets første hydrogenferje får navn. Pressen er velkommen om bord.",
    place: "Molde",
    topics: ["Ferje", "Klima"],
    event: {
      start: "2026-03-29T01:30:00+01:00",
      end: "2026-03-29T04:00:00+02:00",
      place: "Storkaia",
      address: "Hamnegata 1, 6413 Molde",
      online: "https://direkte.example.org/havsula",
      registration: "https://example.org/paamelding",
      deadline: "2026-03-27T12:00:00+01:00",
    },
    corrections: [{ date: "2026-03-13T09:00:00+01:00", note: "Adressen er rettet." }],
    id: "2026/2026-03-12-havsula",
    url: "https://presse.example.no/2026/havsula/",
  });
});

test("says in the front matter that a release is withdrawn, and what replaces it", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md":
        "---\ntitle: A\ndate: 2026-03-01\nwithdrawn: { date: 2026-03-02, reason: Feil., replacedBy: 2026-03-02-b }\n---\nB\n",
      "2026/2026-03-02-b.md": "---\ntitle: B\ndate: 2026-03-02\n---\nB\n",
    },
  });
  const { status, withdrawn } = factsOf(markdownCopy(releaseNamed(room, "-a"), room)) as Record<string, unknown>;
  assert.equal(status, "withdrawn");
  assert.deepEqual(withdrawn, {
    date: "2026-03-02T00:00:00+01:00",
    reason: "Feil.",
    replacedBy: "https://presse.example.no/2026/b/",
  });
});

test("has every title in the front matter as it is written", () => {
  const room = badRoom();
  const titles = room.pressRoom.editions.flatMap(({ allReleases }) =>
    allReleases.map((release) => [
      (factsOf(markdownCopy(release, room)) as { title: string }).title,
      oneLine(release.title),
    ]),
  );
  assert.ok(titles.length > 10);
  for (const [found, title] of titles) assert.equal(found, title);
});

test("shows a title as it is written", () => {
  for (const [what, bad] of Object.entries(BAD_TEXTS)) {
    const title = oneLine(bad);
    for (const source of [escapeMarkdownLine(title), `# ${escapeMarkdownLine(title)}`]) {
      const [open, inline, ...others] = markdown.parse(source, {});
      assert.match(open?.type ?? "", /^(paragraph|heading)_open$/, what);
      assert.equal(inline?.children?.map(({ content }) => content).join(""), title, what);
      assert.equal(others.length, 1, what);
      for (const { type } of inline?.children ?? []) assert.match(type, /^text/, what);
    }
  }
});

test("escapes markup in texts outside the body", () => {
  const room = badRoom();
  for (const release of room.pressRoom.editions.flatMap(({ allReleases }) => allReleases)) {
    const text = bodyOf(markdownCopy(release, room));
    const headings = markdown
      .parse(text, {})
      .filter(({ type, tag, level }) => type === "heading_open" && tag === "h1" && level === 0);
    assert.equal(headings.length, 1, release.id);
    assert.doesNotMatch(text, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u, release.id);
  }
});

test("makes links and pictures of the body absolute in every syntax, except in code", () => {
  const body = `[a](plan.pdf) [b](<med mellomrom.pdf> "t") [c](/about/) [d](#her) [e](mailto:a@example.org) \`[f](plan.pdf)\`
[g][ref] [h](https://example.org/x_(y)) \\[i\\](plan.pdf)

    [kode](plan.pdf)

\`\`\`
[kode](plan.pdf)
\`\`\`

[ref]: plan.pdf "Tittel"`;
  const FILES =
    "documents:\n  - { file: plan.pdf, title: Plan }\n  - { file: med mellomrom.pdf, title: Mer }\nimages:\n  - { file: kai.jpg, alt: Kai }\n";
  const room = publicationOf({
    releases: { "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01 08:00\n${FILES}---\n${body}\n` },
    url: "https://example.org/om/presse",
  });
  const text = markdownCopy(releaseNamed(room, "-a"), room);
  const base = "https://example.org/om/presse/2026/a/";
  assert.ok(text.includes(`[a](${base}plan.pdf) [b](${base}med-mellomrom.pdf "t")`), text);
  assert.ok(
    text.includes("[c](https://example.org/om/presse/about/) [d](#her) [e](mailto:a@example.org) `[f](plan.pdf)`"),
    text,
  );
  assert.ok(
    text.includes(`\n    [kode](plan.pdf)\n\n\`\`\`\n[kode](plan.pdf)\n\`\`\`\n\n[ref]: ${base}plan.pdf "Tittel"`),
    text,
  );
});

test("makes the links of the text about the publisher absolute", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md": '---\ntitle: A\ndate: 2026-03-01 08:00\nboilerplate: "[om oss](/about/)"\n---\nB\n',
    },
    url: "https://example.org/om/presse",
  });
  const text = markdownCopy(releaseNamed(room, "-a"), room);
  assert.ok(text.includes("[om oss](https://example.org/om/presse/about/)"), text);
});

test("closes an open code block before the contacts", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md":
        "---\ntitle: A\ndate: 2026-03-01 08:00\ncontacts: [{ name: Kari, phone: 22 22 22 22 }]\n---\n~~~\nkode\n",
    },
  });
  const tokens = markdown.parse(bodyOf(markdownCopy(releaseNamed(room, "-a"), room)), {});
  assert.equal(tokens.filter(({ type, tag }) => type === "heading_open" && tag === "h2").length, 1);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { markdownCopy } from "../../../../src/formats/release-copy/markdown-copy.ts";
import { escapeMarkdownLine } from "../../../../src/formats/release-copy/markdown-copy-escape.ts";
import { oneLine } from "../../../../src/text/one-line.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { BAD_TEXTS, badRoom, fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

const markdown = new MarkdownIt({ html: true });

test("has one title and only absolute addresses", () => {
  const room = fullRoom();
  const text = markdownCopy(releaseNamed(room, "havsula"), room);
  assert.match(text, /^# Ferja «Havsula» døpes i Molde\n\nPresseinvitasjon · Organisasjonen\n\nMolde, 12\.03\.2026/);
  assert.match(text, /\n> \*\*Rettet 13\. mars 2026 kl\. 09:00: Adressen er rettet\.\*\*\n/);
  assert.match(text, /\[programmet\]\(https:\/\/presse\.example\.no\/2026\/havsula\/programme\.pdf\)/);
  assert.match(text, /!\[Ferja ved kai\]\(https:\/\/presse\.example\.no\/2026\/havsula\/stage\.jpg\)/);
  assert.match(text, /- \*\*Mobil:\*\* \[\+47 \(0\)00 00 00 01\]\(tel:\+4700000001\)/);
  assert.match(text, /Organisasjonen \*\*eier\*\* ferjer\./);
  assert.equal(text.match(/^# /gm)?.length, 1);
  for (const [, address = ""] of text.matchAll(/\]\(([^)]*)\)/g)) assert.match(address, /^(https|tel|mailto):/);
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
    const text = markdownCopy(release, room);
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
  const tokens = markdown.parse(markdownCopy(releaseNamed(room, "-a"), room), {});
  assert.equal(tokens.filter(({ type, tag }) => type === "heading_open" && tag === "h2").length, 1);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { downloadName, isSlug, slugify } from "../../../src/text/slug.ts";

test("makes a readable address from a title", () => {
  const titles: [title: string, slug: string][] = [
    ["Ny undersøkelse om rekruttering", "ny-undersokelse-om-rekruttering"],
    ["Ærlig: Å være på øya", "aerlig-a-vaere-pa-oya"],
    ["KS-dagene 2026", "ks-dagene-2026"],
    ["Forskning & utvikling", "forskning-utvikling"],
    ["Ordførerens «tale»", "ordforerens-tale"],
    ["  –  mange   mellomrom – ", "mange-mellomrom"],
    ["Čáhcesuolu", "cahcesuolu"],
    ["iPhone og YouTube", "iphone-og-youtube"],
    ["Москва", "moskva"],
    ["../../etc/passwd", "etc-passwd"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
  ];
  for (const [title, slug] of titles) assert.equal(slugify(title), slug);
});

test("makes a stable, unique address from a title in any script", () => {
  const titles = ["新聞稿", "新闻稿", "🎉", "🎉🎉", "", "!!!"];
  const slugs = titles.map(slugify);
  assert.equal(slugs[0], "r-1ajdvf8");
  for (const slug of slugs) assert.match(slug, /^r-[a-z0-9]{7}$/);
  assert.equal(new Set(slugs).size, titles.length);
});

test("shortens the address of a long title to fit a file name, and keeps it unique", () => {
  const long = "kommunene ".repeat(60);
  const slugs = [slugify(`${long}en`), slugify(`${long}to`), slugify("x".repeat(900))];
  for (const slug of slugs) {
    assert.ok(slug.length <= 200, slug);
    assert.ok(isSlug(slug), slug);
  }
  assert.equal(new Set(slugs).size, 3);
});

test("accepts only lower-case ASCII words joined by single hyphens", () => {
  for (const slug of ["a", "recruitment-survey", "2026", "r-04m47kx"]) assert.equal(isSlug(slug), true, slug);
  for (const text of ["", "-a", "a-", "a--b", "A", "å", "a b", "a/b", "a.b", "a_b", "a\n"]) {
    assert.equal(isSlug(text), false, JSON.stringify(text));
  }
});

test("makes a safe file name that keeps its extension", () => {
  const files: [file: string, name: string][] = [
    ["Årsrapport 2025 (endelig).PDF", "arsrapport-2025-endelig.pdf"],
    ["stage.jpg", "stage.jpg"],
    ["bilder/Scene Ø.JPEG", "scene-o.jpeg"],
    ["C:\\bilder\\scene.jpg", "scene.jpg"],
    ["../../etc/passwd", "passwd"],
    ["tall.tar.gz", "tall.tar.gz"],
    ["rapport v2.1.pdf", "rapport-v2.1.pdf"],
    ["..pdf", "r-0z2a4bx.pdf"],
    [".htaccess", "htaccess"],
    ["program", "program"],
    ["a . b.pdf", "a.b.pdf"],
    ["mappe/", "mappe"],
  ];
  for (const [file, name] of files) assert.equal(downloadName(file), name, file);
  assert.match(downloadName("新聞稿.pdf"), /^r-[a-z0-9]{7}\.pdf$/);
  assert.match(downloadName(""), /^r-[a-z0-9]{7}$/);
  assert.ok(downloadName(`${"a".repeat(300)}.pdf`).length <= 210);
});

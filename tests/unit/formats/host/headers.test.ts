import assert from "node:assert/strict";
import { test } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { type HeaderRule, headersOf, headersOutput } from "../../../../src/formats/host/headers.ts";
import { publicationOf } from "../../fixtures/room.ts";

/** The headers of an address, matching rules as hosts do: `*` is any characters. */
function headersFor(rules: readonly HeaderRule[], address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, headers } of rules) {
    const pattern = path.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (!new RegExp(`^${pattern.join(".*")}$`).test(address)) continue;
    for (const [name, value] of Object.entries(headers)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

function policyOf(publication: Publication): string {
  return headersFor(headersOf(publication), "/").get("Content-Security-Policy")?.join() ?? "";
}

const ADDRESSES = [
  "/",
  "/2026/a/",
  "/2026/a/index.txt",
  "/2026/a/index.md",
  "/2026/a/index.json",
  "/2026/a/event.ics",
  "/2026/a/press-kit.zip",
  "/2026/a/stage.jpg",
  "/assets/main-0123456789.css",
  "/feed.xml",
  "/type/news/atom.xml",
  "/topic/x/feed.json",
  "/releases/releases.json",
  "/calendar.ics",
  "/nn/contacts/kari.vcf",
  "/.well-known/security.txt",
  "/robots.txt",
  "/sitemap.xml",
  "/pagefind/pagefind-worker.js",
];

test("sets no header of an address twice, because hosts disagree about which one wins", () => {
  const rules = headersOf(publicationOf({}));
  for (const address of ADDRESSES)
    for (const [name, values] of headersFor(rules, address)) assert.equal(values.length, 1, `${address} ${name}`);
});

test("sets a policy for every file that loads nothing from elsewhere and runs nothing inline", () => {
  assert.equal(
    policyOf(publicationOf({})),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  const rules = headersOf(publicationOf({}));
  for (const address of ADDRESSES) assert.ok(headersFor(rules, address).has("Content-Security-Policy"), address);
});

test("allows the follow form to post to its provider only", () => {
  const follow = "follow: { provider: buttondown, action: https://buttondown.example.com/api/x?y=1 }\n";
  assert.match(policyOf(publicationOf({ site: follow })), /form-action 'self' https:\/\/buttondown\.example\.com;/);
  assert.match(policyOf(publicationOf({ site: "follow: { provider: netlify }\n" })), /form-action 'self';/);
});

test("sets the types of machine formats, in UTF-8", () => {
  const rules = headersOf(publicationOf({}));
  const type = (address: string): string | undefined => headersFor(rules, address).get("Content-Type")?.[0];
  assert.equal(type("/2026/a/index.txt"), "text/plain; charset=utf-8");
  assert.equal(type("/2026/a/index.md"), "text/markdown; charset=utf-8");
  assert.equal(type("/2026/a/index.json"), "application/json; charset=utf-8");
  assert.equal(type("/topic/x/feed.json"), "application/feed+json; charset=utf-8");
  assert.equal(type("/calendar.ics"), "text/calendar; charset=utf-8");
  assert.equal(type("/contacts/kari.vcf"), "text/vcard; charset=utf-8");
  assert.equal(type("/2026/a/"), undefined);
});

test("caches files with a hash in the name for a year, feeds for minutes", () => {
  const rules = headersOf(publicationOf({}));
  const caching = (address: string): string | undefined => headersFor(rules, address).get("Cache-Control")?.[0];
  assert.equal(caching("/assets/main-0123456789.css"), "public, max-age=31536000, immutable");
  assert.equal(caching("/type/news/feed.xml"), "public, max-age=300");
  assert.equal(caching("/2026/a/"), undefined);
});

test("begins every rule with the sub-path and does not affect the rest of the host", () => {
  const room = publicationOf({ url: "https://example.org/om/presse" });
  const rules = headersOf(room);
  for (const { path } of rules) assert.ok(path.startsWith("/om/presse/"), path);
  assert.equal(headersFor(rules, "/om/presse/").has("Strict-Transport-Security"), false);
  assert.equal(headersFor(headersOf(publicationOf({})), "/").has("Strict-Transport-Security"), true);
});

test("keeps every file of a preview out of search engines", () => {
  const rules = headersOf(publicationOf({ preview: true }));
  for (const address of ADDRESSES) assert.deepEqual(headersFor(rules, address).get("X-Robots-Tag"), ["noindex"]);
  assert.equal(headersFor(headersOf(publicationOf({})), "/").has("X-Robots-Tag"), false);
});

test("writes a path, then its headers indented, with no line too long", () => {
  const [file] = headersOutput.files(publicationOf({}));
  assert.equal(file?.path, "/_headers");
  for (const line of String(file?.content).split("\n")) {
    assert.match(line, /^(?:\/\S*|  [A-Z][A-Za-z-]+: \S.*|)$/);
    assert.ok(line.length < 2000);
  }
});

test("gives the editors' pages a policy of their own, and no address two", () => {
  const room = publicationOf({
    site: "cms: { backend: github, repository: example/press-room }\n",
    releases: { "2026/2026-03-12-a.md": "---\ntitle: A\ndate: 2026-03-12 08:39\n---\nHello.\n" },
  });
  const rules = headersOf(room);
  const admin = headersFor(rules, "/admin/decap-cms.js");
  assert.match(
    admin.get("Content-Security-Policy")?.join() ?? "",
    /^default-src 'none'; script-src 'self' 'unsafe-eval';/,
  );
  assert.deepEqual(admin.get("Cross-Origin-Opener-Policy"), ["unsafe-none"]);
  assert.deepEqual(admin.get("X-Robots-Tag"), ["noindex"]);
  for (const address of ["/admin/", ...ADDRESSES])
    for (const [name, values] of headersFor(rules, address)) assert.equal(values.length, 1, `${address} ${name}`);
  const pages = ["/", "/2026/a/", "/nn/", "/releases/", "/404.html", "/pagefind/nn/pagefind-worker.js", "/assets/a.js"];
  for (const address of pages)
    assert.match(
      headersFor(rules, address).get("Content-Security-Policy")?.join() ?? "",
      /script-src 'self' 'wasm/,
      address,
    );
});

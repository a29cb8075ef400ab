import assert from "node:assert/strict";
import { test } from "node:test";
import type { BodyLink } from "../../../src/release/body/links.ts";
import { absoluteHref, hrefOnSite, outwardHref } from "../../../src/site/link-addresses.ts";

const LINKS: readonly BodyLink[] = [
  { to: "page", href: "/2026/x/?a=1&b=2" },
  { to: "page", href: "../y/" },
  { to: "file", href: "x.pdf#s", file: "X.pdf" },
  { to: "place", href: "#h-x" },
  { to: "web", href: "https://example.org/" },
  { to: "web", href: "https://[broken/" },
  { to: "address", href: "mailto:a@example.org" },
];
const place = { base: "https://example.org/om-oss/presse/2026/z/", siteUrl: "https://example.org/om-oss/presse/" };

test("resolves an address from the root below the sub-path of the site", () => {
  const printed = LINKS.map((link) => hrefOnSite(link, "/om-oss/presse/"));
  assert.deepEqual(printed, ["/om-oss/presse/2026/x/?a=1&b=2", ...LINKS.slice(1).map(({ href }) => href)]);
});

test("makes every address absolute, with the sub-path, outside the site", () => {
  assert.deepEqual(
    LINKS.map((link) => absoluteHref(link, place)),
    [
      "https://example.org/om-oss/presse/2026/x/?a=1&b=2",
      "https://example.org/om-oss/presse/2026/y/",
      "https://example.org/om-oss/presse/2026/z/x.pdf#s",
      "https://example.org/om-oss/presse/2026/z/#h-x",
      "https://example.org/",
      "https://[broken/",
      "mailto:a@example.org",
    ],
  );
});

test("keeps links to headings and notes in a text that is read as a whole", () => {
  assert.equal(outwardHref({ to: "place", href: "#h-x" }, place), "#h-x");
  assert.equal(outwardHref({ to: "page", href: "/a/" }, place), "https://example.org/om-oss/presse/a/");
});

import assert from "node:assert/strict";
import { it } from "node:test";
import { underBasePath, withAbsoluteLinks } from "../../../src/site/html-addresses.ts";

it("a link from the site's root leads on under a sub-path; other hosts, files and places in the text stay", () => {
  const html =
    '<p><a href="/2026/x/">a</a> <a href="//example.org/">b</a> <a href="x.pdf">c</a> <a href="#h-x">d</a></p>';
  const moved = underBasePath(html, "/om-oss/presse/");
  assert.equal(moved, html.replace('"/2026/x/"', '"/om-oss/presse/2026/x/"'));
  assert.equal(underBasePath(html, "/"), html);
});

it("what looks like an address inside a title stays text", () => {
  const html = '<a href="x.pdf" title=" href=" rel="noopener">x</a>';
  assert.equal(
    withAbsoluteLinks(html, "https://example.org/a/"),
    '<a href="https://example.org/a/x.pdf" title=" href=" rel="noopener">x</a>',
  );
});

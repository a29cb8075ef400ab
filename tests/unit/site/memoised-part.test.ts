import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { MemoisedPart } from "../../../_includes/parts/memoised-part.tsx";
import { ViewProvider } from "../../../_includes/view.tsx";
import { memoise } from "../../../src/site/memoise.ts";
import { viewContext } from "../../../src/site/view-context.ts";
import { htmlAt } from "../fixtures/page-html.ts";
import { publicationOf } from "../fixtures/room.ts";
import { fullRoom } from "../fixtures/rooms.ts";

const footerOf = (html: string): string => /<footer.*<\/footer>/s.exec(html)?.[0] ?? "";
const menuOf = (html: string): string => /<nav class="site-nav".*?<\/nav>/s.exec(html)?.[0] ?? "";

test("renders menu and footer anew for another current link", async () => {
  const room = fullRoom();
  const paths = ["/about/", "/contacts/", "/2026/havsula/", "/releases/"];
  const pages: string[] = [];
  for (const path of paths) pages.push(await htmlAt(path, room));
  assert.equal(new Set(pages.map(menuOf)).size, paths.length);
  assert.equal(new Set(pages.map(footerOf)).size, paths.length);
  assert.match(menuOf(pages[0] ?? ""), /href="\/about\/" aria-current="page"/);
  assert.match(menuOf(pages[2] ?? ""), /href="\/releases\/" aria-current="true"/);
});

test("renders a part once for the same input, variant and language", () => {
  const room = publicationOf({});
  let renderings = 0;
  const Part = ({ of, variant }: { readonly of: { readonly name: string }; readonly variant: string }): string => {
    renderings++;
    return `${of.name} ${variant}`;
  };
  const html = (of: { readonly name: string }, variant: string, language = "nb"): string =>
    renderToString(
      h(
        ViewProvider,
        { value: viewContext(language, room) },
        h(MemoisedPart<typeof of, string>, { as: "div", of, variant, part: Part }),
      ),
    );
  const a = { name: "A" };
  assert.equal(html(a, "x"), "<div>A x</div>");
  assert.equal(html(a, "x"), "<div>A x</div>");
  assert.equal(renderings, 1);
  assert.equal(html({ name: "B" }, "x"), "<div>B x</div>");
  assert.equal(html(a, "y"), "<div>A y</div>");
  assert.equal(html(a, "x", "en"), "<div>A x</div>");
  assert.equal(renderings, 4);
});

test("renders a part each time if it could depend on more than its key", () => {
  const room = publicationOf({});
  const a = {};
  const withText = (text: string): string =>
    renderToString(
      h(
        ViewProvider,
        { value: viewContext("nb", room) },
        h(MemoisedPart<object, string>, { as: "div", of: a, variant: "", part: () => text }),
      ),
    );
  assert.deepEqual([withText("one"), withText("two")], ["<div>one</div>", "<div>two</div>"]);
});

test("calls a memoised function once for the same arguments, comparing objects by identity", () => {
  const calls: string[] = [];
  const join = memoise((thing: { readonly name: string }, suffix: string | undefined) => {
    calls.push(thing.name);
    return { text: `${thing.name}${suffix ?? ""}` };
  });
  const a = { name: "a" };
  assert.equal(join(a, "1"), join(a, "1"));
  assert.notEqual(join(a, "1"), join(a, undefined));
  assert.notEqual(join(a, "1"), join({ name: "a" }, "1"));
  assert.equal(calls.length, 3);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { headersOf } from "../../../src/formats/host/headers.ts";
import { ROOT_FILES } from "../../../src/press-room/addresses.ts";
import { readAlias } from "../../../src/press-room/aliases.ts";
import { PROJECT } from "../../harness/build.ts";
import { publicationOf } from "../fixtures/room.ts";

const ADDRESSES = [
  "/",
  "/2026/a/",
  "/assets/main-0123.css",
  "/feed.xml",
  "/topic/a/atom.xml",
  "/feed.json",
  "/2026/a/index.json",
  "/releases.json",
  "/2026/a/event.ics",
  "/contacts/a.vcf",
];

const page = readFileSync(join(PROJECT, "docs/developers/hosts.md"), "utf8");
const example = /```nginx\n([^]*?)```/.exec(page)?.[1] ?? "";

/** The headers that the generated rules set for an address. */
function ours(rules: ReturnType<typeof headersOf>, address: string): Record<string, string> {
  const matching = rules.filter(({ path }) => {
    const pattern = path
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*");
    return new RegExp(`^${pattern}$`).test(address);
  });
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** The value of a `map` in the example for an address: the first pattern that matches, else the default. */
function mapped(name: string, address: string): string | undefined {
  const block = new RegExp(`map \\$uri \\$${name} \\{([^]*?)\\n\\}`).exec(example)?.[1] ?? "";
  const lines = [...block.matchAll(/^ {4}(\S+) "([^"]*)";$/gm)].map(([, key = "", value = ""]) => ({ key, value }));
  const match = lines.find(({ key }) => key.startsWith("~") && new RegExp(key.slice(1)).test(address));
  return (match ?? lines.find(({ key }) => key === "default"))?.value;
}

describe("the nginx example for hosts", () => {
  it("sends the same headers as the generated rules", () => {
    const rules = headersOf(publicationOf({}));
    const always = Object.entries(rules[0]?.headers ?? {});
    assert.ok(always.length >= 5);
    for (const [name, value] of always) assert.ok(example.includes(`add_header ${name} "${value}" always;`), name);
    for (const address of ADDRESSES) {
      const headers = ours(rules, address);
      assert.equal(mapped("pressroom_cache", address), headers["Cache-Control"] ?? "no-cache", address);
      assert.equal(mapped("pressroom_open", address), headers["Access-Control-Allow-Origin"] ?? "", address);
    }
  });

  it("defines the types that nginx lacks", () => {
    for (const { path, headers } of headersOf(publicationOf({}))) {
      const type = headers["Content-Type"]?.split(";")[0];
      const extension = /\*\.(\w+)$/.exec(path)?.[1];
      if (type !== undefined && extension !== undefined && extension !== "txt")
        assert.ok(example.includes(`        ${type} ${extension};`), `${type} ${extension}`);
    }
  });

  it("includes the generated redirects and does not serve their file", () => {
    assert.ok(example.includes(`include /srv/pressroom/_site${ROOT_FILES.nginxRedirects}*;`));
    const hidden = /location ~ (\S+) \{\n {8}return 404;/.exec(example)?.[1] ?? "";
    for (const path of [ROOT_FILES.nginxRedirects, ROOT_FILES.redirects, ROOT_FILES.headers, "/om/presse/_headers"])
      assert.match(path, new RegExp(hidden));
  });

  it("has buckets large enough for the longest old address", () => {
    const size = Number(/^map_hash_bucket_size (\d+);/m.exec(example.slice(0, example.indexOf("map $")))?.[1]);
    const longest = "/x".repeat(249);
    const site = { url: "https://example.org/", basePath: "/" };
    assert.ok(readAlias(longest, site).ok);
    assert.ok(!readAlias(`${longest}xxx`, site).ok);
    // nginx adds two pointers to each key, and the form with a final slash is a key of its own.
    assert.ok(size >= 2 * longest.length);
  });
});

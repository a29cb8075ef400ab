import assert from "node:assert/strict";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { SitePathError } from "../../../../src/build/output/claimed-paths.ts";
import { message } from "../../../../src/diagnostics/messages/message.ts";
import { FolderWriter } from "../../../../src/build/output/site-writer.ts";
import type { SitePath } from "../../../../src/press-room/addresses.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

function newSite(): FolderWriter {
  return new FolderWriter(join(folder, `site-${(count += 1)}`));
}

async function source(content: string): Promise<string> {
  const file = join(folder, `source-${(count += 1)}`);
  await writeFile(file, content, { mode: 0o600 });
  return file;
}

const write = (site: FolderWriter, path: string, maker: string): Promise<void> =>
  site.write({ path: path as SitePath, content: path }, maker);

describe("the site writer", () => {
  it("refuses a second file at an address and names both makers", async () => {
    const site = newSite();
    await write(site, "/releases/2/", "pages/list.11ty.tsx");
    await assert.rejects(
      write(site, "/releases/2/index.html", "redirects"),
      new SitePathError(
        message("path-twice", {
          path: "/releases/2/index.html",
          first: "pages/list.11ty.tsx",
          second: "redirects",
        }),
      ),
    );
    assert.equal(await readFile(join(site.folder, "releases/2/index.html"), "utf8"), "/releases/2/");
    await assert.rejects(write(site, "/releases/2/", "pages/list.11ty.tsx"), SitePathError);
  });

  const leaving: readonly (readonly [path: string, remark: string])[] = [
    ["/../a", "above the site"],
    ["/a/../../b", "above the site, inside a path"],
    ["/a/..", "a folder by another name"],
    ["/./a", "a file by another name"],
    ["//a", "another host, for a browser"],
    ["/a//b", "an empty name"],
    ["/a\\..\\b", "a separator on Windows"],
    ["/a\0b", "NUL"],
    ["ab", "not below the site's root"],
  ];
  for (const [path, remark] of leaving) {
    it(`refuses ${JSON.stringify(path)}: ${remark}`, async () => {
      const site = newSite();
      await assert.rejects(write(site, path, "test"), SitePathError);
      assert.deepEqual(site.files, []);
    });
  }

  const clashing: readonly (readonly [first: string, second: string])[] = [
    ["/a.html", "/a.html/b.txt"],
    ["/a/b/c/d.txt", "/a/b"],
    ["/A.html", "/a.html"],
    ["/A/one.txt", "/a/two.txt"],
    ["/\u00e5.txt", "/a\u030a.txt"],
    ["/A", "/a/b.txt"],
  ];
  for (const [first, second] of clashing) {
    it(`refuses ${second} beside ${first}, in either order`, async () => {
      for (const [one, other] of [
        [first, second],
        [second, first],
      ] as const) {
        const site = newSite();
        await write(site, one, "maker one");
        await assert.rejects(write(site, other, "maker two"), (error: Error) => {
          assert.ok(error instanceof SitePathError);
          assert.match(error.message, /maker one/);
          assert.match(error.message, /maker two/);
          return true;
        });
      }
    });
  }

  it("copies a file, so that an edit in the site does not change its source", async () => {
    const [site, file] = [newSite(), await source("picture")];
    await site.place("/media/a.jpg", file);
    const placed = join(site.folder, "media/a.jpg");
    await writeFile(placed, "edited");
    assert.equal(await readFile(file, "utf8"), "picture");
    assert.equal((await stat(placed)).mode & 0o777, 0o644);
  });

  it("accepts the same source twice, and refuses another one", async () => {
    const [site, file] = [newSite(), await source("picture")];
    await site.place("/a.jpg", file);
    await site.place("/a.jpg", file);
    await assert.rejects(site.place("/a.jpg", await source("other")), SitePathError);
    assert.deepEqual(site.files, ["a.jpg"]);
  });

  it("says in one line that a kept file was removed from the site", () => {
    const site = newSite();
    site.keep("/2026/a/", "pages/release.11ty.tsx", 10);
    assert.throws(() => site.linkKept(), {
      message: /^The site lacks 2026\/a\/index\.html, which an earlier build made\. Run npm run build -- --clean/,
    });
    assert.throws(() => site.read("/2026/a/"), { message: /^The site lacks/ });
  });
});

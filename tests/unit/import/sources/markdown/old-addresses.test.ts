import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readBody } from "../../../../../src/import/markdown/read-body.ts";
import { writeBody } from "../../../../../src/import/markdown/write-body.ts";
import { withFolder } from "../folder.ts";
import { readPath } from "../read.ts";

describe("a folder of Jekyll with several languages", () => {
  it("keeps the folders above _posts in addresses, that of the language too, and none below", async () => {
    const files = {
      "_config.yml": "url: https://example.org\npermalink: pretty\n",
      "en/news/_posts/2020-01-02-storm.md": "---\ntitle: Storm\nimage: false\n---\nText",
      "nn/news/_posts/2020/2020-01-02-storm.md": "---\ntitle: Storm\n---\nTekst",
    };
    await withFolder(files, async (folder) => {
      const { releases } = await readPath(folder);
      assert.deepEqual(
        releases.map(({ url, language, images }) => [url, language, images]),
        [
          ["https://example.org/en/news/2020/01/02/storm/", "en", []],
          ["https://example.org/nn/news/2020/01/02/storm/", "nn", []],
        ],
      );
    });
  });
});

describe("values of a site in its texts", () => {
  it("writes settings and fields of Jekyll out, and names what it does not know", async () => {
    const files = {
      "_config.yml": "url: https://example.org\nrepository: https://example.org/code\nteam: { name: The crew }\n",
      "_posts/2020-01-02-storm.md":
        "---\ntitle: Storm\nboat: Brisen\n---\n[Code]({{ site.repository }}/1) by {{ site.team.name | escape }} on {{page.boat}}, {{ site.missing }}",
    };
    await withFolder(files, async (folder) => {
      const [storm] = (await readPath(folder)).releases;
      assert.equal(storm?.body.content, "[Code](https://example.org/code/1) by The crew on Brisen, ");
      assert.deepEqual(storm.remarks, [{ id: "import-components", values: { names: ["site.missing"] } }]);
    });
  });

  it("keeps the address of the old site for links from its root", async () => {
    const files = {
      "_config.yml": "url: https://example.org\n",
      "_posts/2020-01-02-storm.md": "---\ntitle: Storm\n---\n[Members](/members)",
    };
    await withFolder(files, async (folder) => {
      const [storm] = (await readPath(folder)).releases;
      assert.ok(storm);
      const { markdown } = writeBody(readBody(storm.body, "Storm"), {
        picture: () => undefined,
        link: () => undefined,
      });
      assert.equal(markdown, "[Members](https://example.org/members)");
    });
  });
});

describe("a folder of Zola", () => {
  it("takes the day from the address, and adds the first slash of addresses", async () => {
    const files = {
      "content/storm.md":
        '+++\npath = "2020/01/02/storm"\ntitle = "Storm"\naliases = ["2020/01/02/storm.html"]\n+++\nText',
    };
    await withFolder(files, async (folder) => {
      const [storm] = (await readPath(folder)).releases;
      assert.equal(storm?.date?.iso, "2020-01-02");
      assert.deepEqual(storm.aliases, ["/2020/01/02/storm", "/2020/01/02/storm.html"]);
    });
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DAY, newFileLinks } from "../../../src/cms/new-file-links.ts";
import type { CmsSettings } from "../../../src/press-room/press-room.ts";
import { RELEASE_TYPES } from "../../../src/release/release.ts";
import { readRelease } from "../../../src/release/read-release.ts";

/** GitHub answers longer addresses with an error. */
const LONGEST = 8000;

function settings(backend: CmsSettings["backend"], host: string): CmsSettings {
  return { backend, host, repository: "example/press-room", branch: "main", form: false };
}

const GITHUB = settings("github", "https://github.com");

describe("links to the repository's own editor", () => {
  it("open a file in the right folder, with a text that is a valid draft once it has a headline", () => {
    const links = newFileLinks(GITHUB, RELEASE_TYPES, {
      untitled: "ny-melding",
      editorsLanguage: "nb",
      contact: "kari",
    });
    assert.equal(links.length, RELEASE_TYPES.length);
    for (const { type, dated } of links) {
      const url = new URL(dated);
      assert.equal(url.origin + url.pathname, "https://github.com/example/press-room/new/main");
      assert.equal(url.searchParams.get("filename"), `releases/2000/${DAY}-ny-melding/index.md`);
      const text = url.searchParams.get("value") ?? "";
      const blanks = text.replace("title:", "title: Ny båt").replace("start:", "start: 2026-04-16 10:00");
      const filled = `${blanks.replace(/^( *(?:- )?(?:place|text|by|role)):$/gm, "$1: Kaia")}Hei.\n`;
      const room = { languages: ["nb"], timezone: "Europe/Oslo", publisher: "org", types: {} } as const;
      const { release, diagnostics } = readRelease("2000/2000-01-01-ny-melding/index.md", filled, room);
      assert.deepEqual(diagnostics, []);
      assert.deepEqual([release?.type, release?.draft], [type, true]);
    }
  });

  it("name no day where no script can know it", () => {
    for (const { href } of newFileLinks(GITHUB, ["news"], { untitled: "ny-melding", editorsLanguage: "nb" })) {
      assert.ok(!href.includes(DAY));
      assert.equal(new URL(href).searchParams.get("filename"), "releases/ny-melding/index.md");
      assert.match(new URL(href).searchParams.get("value") ?? "", /^date:$/m);
    }
  });

  it("are short enough for GitHub", () => {
    for (const { dated } of newFileLinks(GITHUB, RELEASE_TYPES, {
      untitled: "ny-melding",
      editorsLanguage: "nb",
      contact: "kari",
    }))
      assert.ok(dated.length < LONGEST, String(dated.length));
  });

  it("are those of GitLab, with the text to paste, and of Gitea", () => {
    const [gitlab] = newFileLinks(settings("gitlab", "https://gitlab.com"), ["news"], {
      untitled: "x",
      editorsLanguage: "nb",
    });
    assert.equal(gitlab?.href, "https://gitlab.com/example/press-room/-/new/main?file_name=releases%2Fx%2Findex.md");
    assert.match(gitlab.text ?? "", /^type: news$/m);
    const [gitea] = newFileLinks(settings("gitea", "https://git.example.org"), ["news"], {
      untitled: "x",
      editorsLanguage: "nb",
    });
    assert.match(gitea?.href ?? "", /^https:\/\/git\.example\.org\/example\/press-room\/_new\/main\/\?filename=/);
    assert.equal(gitea?.text, undefined);
  });
});

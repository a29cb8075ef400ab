import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { atomFeeds } from "../../../../src/formats/feeds/atom.ts";
import { jsonFeeds } from "../../../../src/formats/feeds/json-feed.ts";
import { rssFeeds } from "../../../../src/formats/feeds/rss.ts";
import { runHere } from "../../../harness/command.ts";
import { writeContent } from "../../../harness/content.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { publicationOf } from "../../fixtures/room.ts";

const BODY = `Avgangene er flere[^1], og [rapporten](https://example.org/rapport) sier «hvorfor».

## Hva er nytt

- en båt i timen
  - også om natten
- *samme* pris

| Rute | Båter |
| --- | --- |
| Havn | 34 |

> Nå kommer alle hjem.

[^1]: Fra 1. mars.
`;

const publication = publicationOf({
  languages: ["nb"],
  releases: {
    "2026/2026-03-01-flere-bater.md": `---\ntitle: Flere båter\ndate: 2026-03-01 08:39:09\nlead: Det blir en båt i timen.\n---\n\n${BODY}`,
  },
});

for (const [name, output] of [
  ["feed.xml", rssFeeds],
  ["atom.xml", atomFeeds],
  ["feed.json", jsonFeeds],
] as const)
  it(`takes over title, time, lead and text from ${name} of a press room`, async () => {
    const folder = temporaryFolder();
    const content = writeContent(join(folder, "room"));
    rmSync(join(content, "releases"), { recursive: true });
    const feed = [...output.files(publication)].find(({ path }) => path === `/${name}`);
    assert.ok(feed);
    writeFileSync(join(folder, name), feed.content);
    const settings = { PRESSROOM_CONTENT: content, PRESSROOM_CACHE: join(folder, "cache") };
    assert.equal((await runHere("import", [join(folder, name)], settings)).code, 0);
    const [file = ""] = readdirSync(join(content, "releases/2026"));
    const text = readFileSync(join(content, "releases/2026", file), "utf8");
    assert.match(text, /^---\ntitle: Flere båter\ndate: 2026-03-01 08:39:09\n[^]*\nlead: Det blir en båt i timen\.\n/);
    const body = text.slice(text.indexOf("\n---\n") + 5).trim();
    assert.equal(body.replace(/-{3,}/g, "---").replace(/ +/g, " "), BODY.trim().replace(/ +/g, " "));
    assert.equal((await runHere("check", [], settings)).code, 0);
  });

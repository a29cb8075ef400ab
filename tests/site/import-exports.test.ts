import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type BuildResult, settingsOfBuild } from "../harness/build.ts";
import { runHere } from "../harness/command.ts";
import { writeContent } from "../harness/content.ts";
import { type RunningServer, serve } from "../harness/static-server.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { EMPTY_ROOM, exportedRoom, FILES, type ExportedRelease, RELEASES, wordpressExport } from "./exported-room.ts";

/** A folder without releases, with the languages of the exported press room. */
function emptyRoom(folder: string): string {
  const content = writeContent(folder, EMPTY_ROOM);
  rmSync(join(content, "releases"), { recursive: true });
  return content;
}

/** The releases of a room by language and title, as their files are. */
function filesOf(content: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(content, "releases"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(content, "releases", name))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
}

/** Without differences in the form of tables. */
function plainTables(markdown: string): string {
  return markdown
    .trim()
    .replace(/-{3,}/g, "---")
    .replace(/ {2,}(?=[^-\d])/g, " ");
}

function titled(content: string, { title }: ExportedRelease): { readonly file: string; readonly text: string } {
  const found = filesOf(content).filter(({ text }) => text.startsWith(`---\ntitle: ${title}\n`));
  assert.equal(found.length, 1, `${title} is imported once`);
  return found[0] ?? { file: "", text: "" };
}

const PICTURES = `images:
  - file: baten.jpg
    alt: En båt ved kai.
    caption: Båten kom torsdag.
    credit: Ada Eksempel
  - file: hyllene.jpg
    alt: Hyller med bøker under dekk.
    caption: Det er plass til 6 000 bøker.
    credit: Bo Prøve
documents:
  - file: fakta.pdf
    title: Faktaark om rutene
`;

describe("npm run import --media of what a press room exports", () => {
  const folder = temporaryFolder();
  let server: RunningServer;

  before(async () => {
    const site = join(folder, "site");
    server = await serve(site, { headers: false });
    const content = writeContent(join(folder, "source"), exportedRoom());
    rmSync(join(content, "releases/2026/2026-03-12-a.md"));
    const { code, stderr } = await runHere(
      "build",
      [],
      settingsOfBuild({
        ...{ PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: site, PRESSROOM_URL: server.url },
        PRESSROOM_CACHE: join(folder, "cache"),
      }),
    );
    assert.equal(code, 0, stderr);
    writeFileSync(join(site, "export.xml"), wordpressExport(server.url));
  });
  after(() => server.close());

  for (const [name, sources] of [
    ["RSS", ["feed.xml", "en/feed.xml"]],
    ["Atom", ["atom.xml", "en/atom.xml"]],
    ["JSON Feed", ["feed.json", "en/feed.json"]],
    ["WordPress", ["export.xml"]],
  ] as const)
    it(`gives the same releases, pictures and documents from ${name}`, async () => {
      const content = emptyRoom(join(folder, name));
      const settings = { PRESSROOM_CONTENT: content, PRESSROOM_CACHE: join(folder, `cache ${name}`) };
      const run = (): Promise<BuildResult> =>
        runHere(
          "import",
          [...sources.map((source) => server.url + source), "--media", "--allow-private", "--format", "json"],
          settings,
        );
      const first = await run();
      assert.equal(first.code, 0, first.stdout + first.stderr);
      assert.equal(filesOf(content).length, RELEASES.length, first.stdout);
      for (const release of RELEASES) {
        const { file, text } = titled(content, release);
        const [, front = "", body = ""] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
        assert.match(front, new RegExp(`^date: ${release.date}$`, "m"));
        assert.match(front, new RegExp(`^lead: ${release.lead.replaceAll(".", "\\.")}$`, "m"));
        if (release.title === "Kom om bord") assert.ok(plainTables(body).endsWith(plainTables(release.body)), body);
        else assert.equal(plainTables(body), plainTables(release.body));
        assert.equal(/\.en\.md$/.test(file), release.language === "en");
        if (!release.hasFiles) continue;
        assert.ok(front.includes(PICTURES), front);
        assert.deepEqual(
          readdirSync(dirname(file))
            .filter((one) => !one.endsWith(".md"))
            .toSorted(),
          Object.keys(FILES),
        );
        for (const name of Object.keys(FILES)) {
          const exported = readFileSync(join(folder, "site/2026/flere-bater", name));
          assert.ok(readFileSync(join(dirname(file), name)).equals(exported), `${name} is the exported file`);
        }
      }
      const checked = await runHere("check", [], settings);
      assert.equal(checked.code, 0, checked.stdout);
      const before = filesOf(content);
      const again = JSON.parse((await run()).stdout) as Readonly<Record<string, unknown>>;
      assert.deepEqual(
        [again["written"], again["updated"], again["unchanged"], again["skipped"]],
        [[], [], RELEASES.length, []],
      );
      assert.deepEqual(filesOf(content), before);
    });

  it("keeps corrections of a feed as corrections", () => {
    for (const name of ["RSS", "Atom", "JSON Feed"])
      assert.match(
        titled(join(folder, name), RELEASES[1] as ExportedRelease).text,
        /\ncorrections:\n {2}- date: 2026-03-06 10:00\n {4}note: Tallet var galt\.\n/,
      );
  });

  it("keeps translations of a WordPress export together", () => {
    const [boats, , , english] = RELEASES.map((release) => titled(join(folder, "WordPress"), release).file);
    assert.equal(dirname(boats ?? ""), dirname(english ?? ""));
    assert.equal(basename(english ?? ""), "index.en.md");
    assert.ok(existsSync(boats ?? ""));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saying } from "../fixtures/in-english.ts";
import { publish } from "../../../src/press-room/publish.ts";
import { problem } from "../../../src/diagnostics/report.ts";
import { excuseDrafts } from "../../../src/press-room/read-press-room.ts";
import { at, readingOf, type RoomFixture } from "../fixtures/room.ts";

const CONTACT: RoomFixture = {
  contacts: { kari: 'name: Kari\nphone: "+47 00 00 00 01"\n' },
  site: "contacts: [kari]\n",
};

function read(releases: Readonly<Record<string, string>>, fixture: RoomFixture = {}) {
  const { room, readable, unread, diagnostics } = readingOf({ ...CONTACT, ...fixture, releases });
  return { room, readable, unread, report: diagnostics.map(({ level, rule }) => `${level} ${rule}`) };
}

const release = (lines: string, title = "En"): string => `---\ntitle: ${title}\n${lines}\n---\nHei.\n`;
const DATE = "date: 2026-03-12 08:00";

describe("language versions of one release", () => {
  it("inherit the embargo from the site's default language, in any order of their names", () => {
    const { room } = read({
      "2026/x.en.md": release("", "A release"),
      "2026/x.nb.md": release(`${DATE}\nembargo: 2026-12-01 06:00`),
    });
    assert.ok(room);
    assert.equal(publish(room, at("2026-11-23 12:00"), { preview: false }).room.byId.size, 0);
  });

  it("are an error if only the translation has an embargo", () => {
    const translation = release("embargo: 2026-12-01 06:00", "A release");
    assert.deepEqual(read({ "2026/x.md": release(DATE), "2026/x.en.md": translation }).report, [
      "error translation-held",
    ]);
    const own = release(`${DATE}\nembargo: 2026-03-01 06:00`);
    assert.deepEqual(read({ "2026/x.md": own, "2026/x.en.md": translation }).report, []);
  });

  it("are a warning if only the translation is a draft, and nothing if both files say so", () => {
    const translation = release("draft: true", "A release");
    assert.deepEqual(read({ "2026/x.md": release(DATE), "2026/x.en.md": translation }).report, [
      "warning translation-held",
    ]);
    assert.deepEqual(read({ "2026/x.md": release(`${DATE}\ndraft: false`), "2026/x.en.md": translation }).report, []);
  });

  it("name the texts they inherit, with one warning that counts them", () => {
    const images =
      "images:\n  - { file: a.jpg, alt: Kai, caption: Ei kai }\n  - { file: b.jpg, alt: Båt, licence: Fri }";
    const { room, report } = read({
      "2026/x/index.md": release(`${DATE}\n${images}`),
      "2026/x/index.en.md": release("", "A release"),
    });
    assert.deepEqual(report, ["warning translation-untranslated"]);
    assert.deepEqual(
      room?.releases.map(({ inheritedFrom }) => inheritedFrom),
      [{}, { images: "nb" }],
    );
  });

  it("get a hint if the name of one makes it a separate release", () => {
    const { report } = read({ "2026/x.md": release(DATE), "2026/x-en.md": release(DATE, "A release") });
    assert.deepEqual(report, ["warning translation-name"]);
  });
});

describe("an unfinished draft", () => {
  const blank = release(`${DATE}\ndraft: true\ntype: press-invitation\nevent:\n  start:`);

  it("does not stop the build and is left out of previews", () => {
    const { room, report } = read({ "2026/a.md": release(DATE), "2026/b.md": blank });
    assert.deepEqual(report, ["warning wrong-value"]);
    assert.deepEqual(
      room?.releases.map(({ id }) => id),
      ["2026/a"],
    );
  });

  it("keeps its translations held back although it cannot be read", () => {
    const { room } = read({ "2026/b.md": blank, "2026/b.en.md": release(DATE, "A release") });
    assert.ok(room);
    assert.equal(publish(room, at("2026-11-23 12:00"), { preview: false }).room.byId.size, 0);
  });

  it("is left out if a release has the same address", () => {
    const { room, report } = read({
      "2026/a.md": release(`${DATE}\nslug: same\ndraft: true`),
      "2026/b.md": release(`${DATE}\nslug: same`),
    });
    assert.deepEqual(report, ["warning address-taken"]);
    assert.deepEqual(
      room?.releases.map(({ id }) => id),
      ["2026/b"],
    );
  });
});

describe("a draft whose files are missing", () => {
  const missing = (file: string) =>
    problem("media-missing", file, { line: 4, column: 1 }, saying("There is no a.jpg."));

  it("is left out with a warning, and other releases are not", () => {
    const { room } = read({ "2026/a.md": release(DATE), "2026/b.md": release(`${DATE}\ndraft: true`) });
    assert.ok(room);
    const checked = excuseDrafts(room, [missing("releases/2026/b.md"), missing("releases/2026/a.md")]);
    assert.deepEqual(
      checked.diagnostics.map(({ level, file }) => `${level} ${file}`),
      ["warning releases/2026/b.md", "error releases/2026/a.md"],
    );
    assert.deepEqual(
      checked.room.releases.map(({ id }) => id),
      ["2026/a"],
    );
  });

  it("stops the build if another version that is not a draft uses the same files", () => {
    const { room } = read({
      "2026/b.md": release(`${DATE}\ndraft: false`),
      "2026/b.en.md": release("draft: true", "A release"),
    });
    assert.ok(room);
    assert.equal(excuseDrafts(room, [missing("releases/2026/b.en.md")]).diagnostics[0]?.level, "error");
  });
});

describe("a release with an error", () => {
  it("counts as existing for references, and its readable parts are returned", () => {
    const { room, readable, unread, report } = read(
      { "2026/2026-11-20-a.md": release("date: soon"), "2026/b.md": release(`${DATE}\nrelated: [2026-11-20-a]`) },
      { site: "contacts: [kari]\nfeatured: [2026-11-20-a]\n" },
    );
    assert.deepEqual(report, ["error not-a-time"]);
    assert.equal(room, undefined);
    assert.deepEqual(unread, ["releases/2026/2026-11-20-a.md"]);
    assert.deepEqual(
      readable?.releases.map(({ id }) => id),
      ["2026/b"],
    );
  });

  it("does not cause errors about facts that its translation inherits", () => {
    const { report } = read({ "2026/a.md": release("date: soon"), "2026/a.en.md": release("", "A release") });
    assert.deepEqual(report, ["error not-a-time"]);
  });
});

describe("topics of a release", () => {
  it("are merged if only their spelling differs", () => {
    const { room } = read({ "2026/a.md": release(`${DATE}\ntopics: [Klima, klima, KLIMA, Kai]`) });
    assert.deepEqual(room?.releases[0]?.topics, ["Klima", "Kai"]);
  });

  it("are at most 30", () => {
    const topics = (count: number): string =>
      `topics: [${Array.from({ length: count }, (_, n) => `emne ${n}`).join()}]`;
    assert.deepEqual(read({ "2026/a.md": release(`${DATE}\n${topics(31)}`) }).report, ["error topics-many"]);
    assert.deepEqual(read({ "2026/a.md": release(`${DATE}\n${topics(30)}`) }).report, []);
  });
});

describe("a withdrawn release", () => {
  const withdrawn = (id: string): string =>
    `${DATE}\nwithdrawn: { date: 2026-03-13 08:00, reason: Feil, replacedBy: ${id} }`;

  it("names its replacement once that is public", () => {
    const { room } = read({ "2026/a.md": release(withdrawn("b")), "2026/b.md": release("date: 2026-11-24 08:00") });
    assert.ok(room);
    const replacedBy = (now: string) =>
      publish(room, at(now), { preview: false }).room.byId.get("2026/a")?.get("nb")?.withdrawn?.replacedBy;
    assert.equal(replacedBy("2026-11-23 12:00"), undefined);
    assert.equal(replacedBy("2026-11-24 12:00"), "2026/b");
  });

  it("is an error if the replacement does not exist or is the release itself", () => {
    for (const id of ["nothing", "a"])
      assert.deepEqual(read({ "2026/a.md": release(withdrawn(id)) }).report, ["error release-unknown"], id);
  });
});

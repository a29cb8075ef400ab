import assert from "node:assert/strict";
import { test } from "node:test";
import { frontPage, type FrontPageModel } from "../../../../src/site/models/front-page.ts";
import { viewContext } from "../../../../src/site/view-context.ts";
import { publicationOf, type RoomFixture } from "../../fixtures/room.ts";

const release = (title: string, date: string, more = ""): string =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\nTekst om saken.\n`;

const invitation = (title: string, date: string, start: string, more = ""): string =>
  release(title, date, `type: press-invitation\nevent:\n  start: ${start}\n  place: Bodø\n${more}`);

function front(fixture: RoomFixture, language = "nb"): FrontPageModel {
  const publication = publicationOf(fixture);
  return frontPage(viewContext(language, publication));
}

const titles = (rows: readonly { readonly title: string }[]): string[] => rows.map(({ title }) => title);

test("leads with the newest release", () => {
  const model = front({
    releases: { "2026/a.md": release("Gammel", "2026-01-01 08:00"), "2026/b.md": release("Ny", "2026-02-01 08:00") },
  });
  assert.equal(model.first?.title, "Ny");
  assert.deepEqual(model.featured, []);
  assert.deepEqual(titles(model.newest), ["Gammel"]);
});

test("shows featured releases below the newest, in the site's order, and each release once", () => {
  const model = front({
    site: "featured: [2026/a, 2026/b]\n",
    releases: {
      "2026/a.md": release("A", "2026-01-01 08:00"),
      "2026/b.md": release("B", "2026-02-01 08:00"),
      "2026/c.md": release("C", "2026-03-01 08:00"),
      "2026/d.md": release("D", "2026-04-01 08:00"),
    },
  });
  assert.equal(model.first?.title, "D");
  assert.deepEqual(titles(model.featured), ["A", "B"]);
  assert.deepEqual(titles(model.newest), ["C"]);
});

test("does not feature the newest release a second time, nor a release whose time is over", () => {
  const releases = {
    "2026/a.md": release("A", "2026-01-01 08:00"),
    "2026/b.md": release("B", "2026-02-01 08:00"),
    "2026/c.md": release("C", "2026-03-01 08:00"),
  };
  const site = "featured: [2026/c, { release: 2026/a, until: 2026-04-01 12:00 }]\n";
  const featured = (now: string): string[] => titles(front({ now, site, releases }).featured);
  assert.deepEqual(featured("2026-04-01 11:59"), ["A"]);
  assert.deepEqual(featured("2026-04-01 12:00"), []);
});

test("does not feature a withdrawn release", () => {
  const model = front({
    site: "featured: [2026/a]\n",
    releases: {
      "2026/a.md": release("A", "2026-01-01 08:00", "withdrawn: { date: 2026-01-02 08:00, reason: Feil. }\n"),
      "2026/b.md": release("B", "2026-02-01 08:00"),
    },
  });
  assert.equal(model.first?.title, "B");
  assert.deepEqual(model.featured, []);
});

test("lists coming invitations soonest first, without past and cancelled ones", () => {
  const model = front({
    now: "2026-11-23 12:00",
    releases: {
      "2026/later.md": invitation("Senere", "2026-11-20 08:00", "2027-01-10 10:00"),
      "2026/sooner.md": invitation("Snart", "2026-11-19 08:00", "2026-12-01 10:00"),
      "2026/past.md": invitation("Forbi", "2026-11-18 08:00", "2026-11-20 10:00"),
      "2026/off.md": invitation(
        "Avlyst",
        "2026-11-17 08:00",
        "2026-12-02 10:00",
        "withdrawn: { date: 2026-11-18 08:00, reason: Uvær. }\n",
      ),
    },
  });
  assert.deepEqual(titles(model.invitations), ["Snart", "Senere"]);
});

test("lists an invitation until it ends", () => {
  const running = {
    now: "2026-11-23 12:00",
    releases: { "2026/a.md": invitation("Nå", "2026-11-20 08:00", "2026-11-23 11:00\n  end: 2026-11-23 13:00") },
  };
  assert.deepEqual(titles(front(running).invitations), ["Nå"]);
});

test("shows at least ten headlines if there are enough releases", () => {
  const releases = Object.fromEntries(
    Array.from({ length: 20 }, (_, day) => [`2026/r${day}.md`, release(`R${day}`, `2026-01-${day + 10} 08:00`)]),
  );
  const model = front({ releases });
  assert.ok(model.newest.length >= 10);
});

test("says when a language has no releases", () => {
  const model = front({ releases: { "2026/a.md": release("A", "2026-01-01 08:00") } }, "en");
  assert.equal(model.isEmpty, true);
  assert.equal(model.first, undefined);
});

test("lists an invitation for a day until that day is over", () => {
  const releases = { "2026/a.md": invitation("Dagen", "2026-03-01 08:00", "2026-04-01") };
  const coming = (now: string): string[] => titles(front({ now, releases }).invitations);
  assert.deepEqual(coming("2026-04-01 23:59"), ["Dagen"]);
  assert.deepEqual(coming("2026-04-02 00:00"), []);
});

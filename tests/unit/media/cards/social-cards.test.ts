import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { freshMaker } from "../../fixtures/fresh-maker.ts";
import { FolderWriter } from "../../../../src/build/output/site-writer.ts";
import { prepareMedia } from "../../../../src/media/prepare.ts";
import { publish } from "../../../../src/press-room/publish.ts";
import { at } from "../../fixtures/room.ts";
import { buildMedia, contentFolder, emptyFolder, type Files, release, roomIn } from "../fixtures/content.ts";
import { noisy, plainPicture } from "../fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";
const titled = (title: string, date = "2026-03-12 08:39", lines = "") =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n${lines}\n---\n\nTekst.\n`;

async function cardOf(files: Files) {
  const build = await buildMedia(await contentFolder(files));
  const [one] = build.room.editions[0]!.allReleases;
  assert.ok(one);
  const card = build.assets.socialCard(one);
  return { build, card, content: card && (await build.read(card.path)) };
}

describe("the card of a release", () => {
  test("is a picture of 1200 by 630 pixels and at most 80 kB", async () => {
    const { card, content } = await cardOf({ "releases/2026/2026-03-12-a.md": titled("Båten går") });
    const { width, height, format } = await sharp(content).metadata();
    assert.deepEqual([card?.width, card?.height, width, height, format], [1200, 630, 1200, 630, "png"]);
    assert.ok(content!.length > 2000 && content!.length <= 80_000);
  });

  test("shows the main picture around its focus, and stays within 80 kB for noise", async () => {
    const left = await plainPicture(500, 900, "#ff0000").png().toBuffer();
    const picture = await plainPicture(2000, 900, "#0000ff")
      .composite([{ input: left, left: 0, top: 0 }])
      .jpeg()
      .toBuffer();
    const colours = await Promise.all(
      ["0% 50%", "100% 50%"].map(async (focus) => {
        const { content } = await cardOf({
          [`${folder}/index.md`]: release(`images:\n  - {file: a.jpg, alt: x, focus: ${focus}}`),
          [`${folder}/a.jpg`]: picture,
        });
        const { data } = await sharp(content)
          .extract({ left: 800, top: 300, width: 1, height: 1 })
          .raw()
          .toBuffer({ resolveWithObject: true });
        return [...data].map((value) => value > 128);
      }),
    );
    assert.deepEqual(colours, [
      [true, false, false],
      [false, false, true],
    ]);
    const { content } = await cardOf({
      [`${folder}/index.md`]: release("images:\n  - {file: a.jpg, alt: x}"),
      [`${folder}/a.jpg`]: await noisy(1200, 800).jpeg().toBuffer(),
    });
    assert.ok(content!.length <= 80_000, `${content!.length} bytes`);
  });

  test("differs with title, date, language and accent colour", async () => {
    const site = (languages: string, accent: string) =>
      `name: Presserom\nurl: https://presse.example.no\nlanguages: [${languages}]\ntimezone: Europe/Oslo\npublisher: org\naccent: "${accent}"\n`;
    const drawn = async (settings: string, text: string) =>
      (await cardOf({ "pressroom/site.yaml": settings, "releases/2026/2026-03-12-a.md": text })).content!;
    const cards = [
      await drawn(site("nb", "#005a9c"), titled("Båten går")),
      await drawn(site("nb", "#005a9c"), titled("Båten gikk")),
      await drawn(site("nb", "#005a9c"), titled("Båten går", "2026-03-13 08:39")),
      await drawn(site("en", "#005a9c"), titled("Båten går")),
      await drawn(site("nb", "#9c0030"), titled("Båten går")),
    ];
    assert.equal(new Set(cards.map((content) => content.toString("base64"))).size, cards.length);
    assert.deepEqual(await drawn(site("nb", "#005a9c"), titled("Båten går")), cards[0], "drawn again, it is the same");
  });

  test("is drawn for titles of any length, with markup, emoji and Sámi letters", async () => {
    for (const title of [
      "Čielggadus: Ášši lea válbmejuvvon Kárášjogas",
      '<b>&amp; "sitat" 🎉🇳🇴👩‍🔬</b>',
      "x".repeat(300),
      "Sjøsikkerhetsberedskapskommunikasjonsdirektoratet ".repeat(6),
    ]) {
      assert.ok((await cardOf({ "releases/2026/2026-03-12-a.md": titled(title) })).card, title);
    }
  });

  test("is not drawn for a title in a script that the fonts lack", async () => {
    for (const title of ["مرحبا بالعالم", "東京の船", "Корабль идёт"]) {
      const { card, build } = await cardOf({ "releases/2026/2026-03-12-a.md": titled(title) });
      assert.equal(card, undefined, title);
      assert.ok(build.assets.siteCard("nb"));
    }
  });

  test("is not drawn for a withdrawn release", async () => {
    const withdrawn = titled("Feil", "2026-03-12 08:39", "withdrawn: {date: 2026-03-13 10:00, reason: Feil}");
    assert.equal((await cardOf({ "releases/2026/2026-03-12-a.md": withdrawn })).card, undefined);
  });

  test("is not drawn for an unpublished release, even in a preview", async () => {
    const content = await contentFolder({
      "releases/2026/2026-03-12-a.md": titled("Offentlig"),
      "releases/2026/2026-12-24-b.md": titled("Hemmelig", "2026-03-12 08:39", "embargo: 2026-12-24 10:00"),
    });
    const room = publish(await roomIn(content), at("2026-11-23 12:00"), { preview: true }).room;
    const site = new FolderWriter(await emptyFolder());
    const { assets } = await prepareMedia(room, {
      ...{ contentFolder: content, cacheFolder: await emptyFolder() },
      ...{ site, files: freshMaker(site) },
    });
    const cards = room.editions[0]!.allReleases.map((one) => [one.title, assets.socialCard(one) !== undefined]);
    assert.deepEqual(Object.fromEntries(cards), { Offentlig: true, Hemmelig: false });
  });
});

test("is drawn for the newest releases up to the site's limit", async () => {
  const site =
    "name: Presserom\nurl: https://presse.example.no\nlanguages: [nb, en]\ntimezone: Europe/Oslo\npublisher: org\nsocialCards: 1\n";
  const build = await buildMedia(
    await contentFolder({
      "pressroom/site.yaml": site,
      "releases/2026/2026-03-12-a.md": titled("Eldst"),
      "releases/2026/2026-03-13-b.md": titled("Nyest", "2026-03-13 10:00"),
    }),
  );
  const cards = build.room.editions[0]!.releases.map((one) => [one.title, build.assets.socialCard(one) !== undefined]);
  assert.deepEqual(Object.fromEntries(cards), { Nyest: true, Eldst: false });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { makePressKits } from "../../../src/build/press-kits.ts";
import { BUNDLES } from "../fixtures/bundles.ts";
import { freshMaker } from "../fixtures/fresh-maker.ts";
import type { AssetLibrary } from "../../../src/site/assets.ts";
import { withPressKits } from "../../../src/media/library.ts";
import { buildMedia, contentFolder, release } from "../media/fixtures/content.ts";
import { phonePicture } from "../media/fixtures/pictures.ts";

const folder = "releases/2026/2026-03-12-boat";

/** Makes the kits of prepared media and adds them to the library. */
async function withKits({
  room: pressRoom,
  assets,
  site,
}: Awaited<ReturnType<typeof buildMedia>>): Promise<AssetLibrary> {
  const kits = await makePressKits({ pressRoom, assets, bundles: BUNDLES }, freshMaker(site), site);
  return withPressKits(assets, kits.releases, kits.organisation);
}

async function kitsOf() {
  const build = await buildMedia(
    await contentFolder({
      [`${folder}/index.md`]: release(
        "images:\n  - {file: a.jpg, alt: En båt}\ndocuments:\n  - {file: a.pdf, title: Program}",
      ),
      [`${folder}/a.jpg`]: await phonePicture(),
      [`${folder}/a.pdf`]: "%PDF-1.7\n",
      "releases/2026/2026-03-11-text.md": release(""),
      "releases/2026/2026-12-24-secret.md": release(
        "embargo: 2026-12-24 10:00\ndocuments:\n  - {file: a.pdf, title: A}",
      ),
    }),
  );
  return { build, assets: await withKits(build) };
}

test("writes a press kit beside every public release with files, with the public copies of its files", async () => {
  const { build, assets } = await kitsOf();
  const [one, text] = ["boat", "text"].map((slug) => build.room.editions[0]!.releases.find((two) => two.slug === slug));
  const kit = assets.pressKit(one!);
  assert.equal(assets.pressKit(text!), undefined);
  const content = await build.read("/2026/boat/press-kit.zip");
  assert.deepEqual(kit, {
    path: "/2026/boat/press-kit.zip",
    name: "boat-press-kit.zip",
    bytes: content.length,
    type: "application/zip",
    format: "ZIP",
  });
  assert.equal(assets.pictures(one!).length, 1);
  assert.deepEqual(
    build.site.files.filter((file) => file.endsWith(".zip")),
    ["2026/boat/press-kit.zip"],
  );
  const files = unzipSync(content);
  assert.deepEqual(Buffer.from(files["boat-press-kit/pictures/a.jpg"]!), await build.read("/2026/boat/a.jpg"));
  assert.ok(!content.includes("SERIAL-4711"));
});

test("makes the same press kits in two builds", async () => {
  const [first, second] = [await kitsOf(), await kitsOf()];
  assert.deepEqual(
    await first.build.read("/2026/boat/press-kit.zip"),
    await second.build.read("/2026/boat/press-kit.zip"),
  );
});

test("writes one kit of the whole organisation in every language, with logos, portraits and the fact sheet", async () => {
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><circle cx="10" cy="10" r="9"/></svg>';
  const build = await buildMedia(
    await contentFolder({
      "pressroom/publishers/org.yaml":
        "name: Organisasjonen\nlogo: org.svg\nlogoDark: org-dark.svg\ncontacts: [kari]\n" +
        "boilerplate: {nb: Om oss., en: About us.}\nfigures: [{label: Medlemmer, value: '187'}]\n",
      "pressroom/publishers/org.svg": logo,
      "pressroom/publishers/org-dark.svg": logo.replace("<circle", '<circle fill="#fff"'),
      "pressroom/contacts/kari.yaml": "name: Kari Prøve\nrole: Sjef\nphoto: kari.jpg\nphotoCredit: Studio Øy\n",
      "pressroom/contacts/kari.jpg": await phonePicture(),
      [`${folder}.md`]: release("contacts: [kari]"),
    }),
  );
  const assets = await withKits(build);
  assert.deepEqual(build.site.files.filter((file) => file.endsWith(".zip")).toSorted(), [
    "en/media/press-kit.zip",
    "media/press-kit.zip",
    "nn/media/press-kit.zip",
  ]);
  const content = await build.read("/en/media/press-kit.zip");
  assert.equal(assets.organisationKit("en")?.bytes, content.length);
  const files = unzipSync(content);
  assert.deepEqual(
    Object.keys(files),
    [
      "fact-sheet.txt",
      "fact-sheet.docx",
      ...["org.svg", "org.png", "org-dark.svg", "org-dark.png"].map((name) => `logo/${name}`),
      "portraits/kari.jpg",
      "portraits/captions-and-credits.txt",
      "contacts/kari.vcf",
    ].map((name) => `organisasjonen-press-kit/${name}`),
  );
  assert.match(
    strFromU8(files["organisasjonen-press-kit/fact-sheet.txt"]!),
    /Organisasjonen\n\nAbout us\.\n\nKey figures\n\nMedlemmer: 187/,
  );
  assert.equal(
    strFromU8(files["organisasjonen-press-kit/portraits/captions-and-credits.txt"]!),
    "kari.jpg\nKari Prøve, Sjef\nCredit: Studio Øy\n",
  );
});

test("writes no kit of an organisation without logo and portraits", async () => {
  const build = await buildMedia(await contentFolder({ [`${folder}.md`]: release("") }));
  await withKits(build);
  assert.deepEqual(
    build.site.files.filter((file) => file.endsWith(".zip")),
    [],
  );
});

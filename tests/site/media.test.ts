import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, it } from "node:test";
import ExifReader from "exifreader";
import sharp from "sharp";
import { PRESS_ROOM } from "../harness/build.ts";
import { buildHere } from "../harness/command.ts";
import { builtSites } from "../harness/built-sites.ts";
import { writeContent } from "../harness/content.ts";
import { releaseFiles } from "../harness/press-room-facts.ts";
import { filesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
/** Folders of the fixture's held releases that bring files. */
const heldFolders = (): readonly string[] =>
  releaseFiles()
    .filter(({ file, isHeld }) => isHeld && file.endsWith("/index.md"))
    .map(({ file }) => join(PRESS_ROOM, "releases", dirname(file)));

describe("the pictures of a press room", () => {
  let site: string;
  before(async () => {
    site = join(await builtSites(join(folder, "shared")), "root");
  });

  const pictures = () => filesOf(site).filter((file) => /\.(jpe?g|png|webp|avif)$/.test(file));

  it("have no place, owner, maker note or serial number in their metadata", () => {
    assert.ok(pictures().length > 50);
    for (const file of pictures()) {
      const { gps, exif } = ExifReader.load(readFileSync(join(site, file)), {
        expanded: true,
        excludeTags: { xmp: true },
      });
      assert.equal(gps, undefined, file);
      const names = Object.keys(exif ?? {}).filter((name) => /serial|owner|maker|gps/i.test(name));
      assert.deepEqual(names, [], file);
    }
  });

  it("are upright, the one from a phone too", async () => {
    const phone = readFileSync(join(PRESS_ROOM, "releases/2026/2026-03-19-mobilbildet/bryggebilde.jpg"));
    assert.ok(ExifReader.load(phone, { expanded: true }).gps, "the source knows its place");
    const { orientation, width, height } = await sharp(phone).metadata();
    assert.ok(orientation === 6 && width > height, "the source lies on its side");
    const made = pictures().filter((file) => /bryggebilde-\d+\.\w+$/.test(file));
    assert.equal(made.length, 9);
    for (const file of made) {
      const picture = await sharp(join(site, file)).metadata();
      assert.ok(picture.height > picture.width && picture.orientation === undefined, file);
    }
  });

  it("have their credit in the metadata of every size", async () => {
    const made = pictures().filter((name) => /baten-ved-kai-/.test(name));
    assert.ok(made.length > 0);
    for (const file of made) {
      const { xmpAsString } = await sharp(join(site, file)).metadata();
      assert.match(xmpAsString ?? "", /<photoshop:Credit>[^<]+</, file);
    }
  });

  it("are published for public releases only", () => {
    const held = heldFolders().flatMap((own) =>
      readdirSync(own)
        .filter((name) => !name.endsWith(".md"))
        .map((name) => [own, name] as const),
    );
    assert.ok(held.length >= 2);
    const published = new Set(filesOf(site).map((file) => hash(join(site, file))));
    for (const [own, name] of held) {
      const stem = name.replace(/\.[^.]*$/, "");
      assert.deepEqual(
        filesOf(site).filter((file) => file.includes(stem)),
        [],
        name,
      );
      assert.ok(!published.has(hash(join(own, name))), name);
    }
  });
});

describe("a press room that is built again", () => {
  const release = "releases/2026/2026-03-12-boat";
  const text =
    "---\ntitle: Båten går\ndate: 2026-03-12 08:39\nimages:\n  - file: boat.jpg\n    alt: En båt\n---\n\nHei.\n";

  it("makes no picture twice", async () => {
    const boat = await sharp({ create: { width: 1300, height: 900, channels: 3, background: "#27a" } })
      .jpeg()
      .toBuffer();
    const content = writeContent(join(folder, "twice"), {
      [`${release}/index.md`]: text,
      [`${release}/boat.jpg`]: boat,
    });
    const timings = join(folder, "timings.json");
    const settings = {
      PRESSROOM_CONTENT: content,
      PRESSROOM_OUTPUT: join(folder, "twice-site"),
      PRESSROOM_CACHE: join(folder, "twice-cache"),
      PRESSROOM_TIMINGS: timings,
    };
    const counts = [];
    for (let run = 0; run < 2; run++) {
      // A build of unchanged content looks at no picture.
      writeFileSync(join(content, release, "index.md"), `${text}\nBygg ${run}.\n`);
      const { code, stderr } = await buildHere(settings);
      assert.equal(code, 0, stderr);
      counts.push((JSON.parse(readFileSync(timings, "utf8")) as { media: { made: number; cached: number } }).media);
    }
    assert.ok(counts[0]!.made > 10);
    assert.deepEqual(counts[1], { made: 0, cached: counts[0]!.made });
  });

  it("is left as it was when a picture is damaged, and built from the same cache when the picture is whole", async () => {
    const boat = await sharp({ create: { width: 1300, height: 900, channels: 3, background: "#27a" } })
      .jpeg()
      .toBuffer();
    const content = writeContent(join(folder, "damaged"), {
      [`${release}/index.md`]: text,
      [`${release}/boat.jpg`]: boat.subarray(0, boat.length - 300),
    });
    const [output, cache] = [join(folder, "damaged-site"), join(folder, "damaged-cache")];
    const settings = { PRESSROOM_CONTENT: content, PRESSROOM_OUTPUT: output, PRESSROOM_CACHE: cache };
    const { code, stderr } = await buildHere(settings);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^releases\/2026\/2026-03-12-boat\/index\.md:5:11 error boat\.jpg breaks off.*\[media-truncated\]$/m,
    );
    assert.ok(!existsSync(output));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith(".damaged-site")),
      [],
    );
    writeFileSync(join(content, release, "boat.jpg"), boat);
    const again = await buildHere(settings);
    assert.equal(again.code, 0, again.stderr);
    const made = filesOf(output).filter((file) => /boat-\d+\.\w+$/.test(file));
    assert.ok(made.length > 0);
    for (const file of made) assert.ok((await sharp(join(output, file)).stats()).channels.length >= 3, file);
  });
});

function hash(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { makeRelease } from "./corpus-release.ts";
import { randomFrom } from "./corpus-text.ts";
import type { Random } from "./corpus-text.ts";
import { releaseFile, releaseFileName, writeSite } from "./corpus.ts";

const width = 2400;
const height = 1600;
const grainSide = 251;

/** Number of pictures of release number `index`: one and two alternately. */
export const picturesOf = (index: number): number => 1 + (index % 2);

/** Writes a press room of `count` release folders, each with one or two JPEG pictures of 2400 x 1600 pixels. */
export async function writePictureCorpus(count: number, folder: string): Promise<void> {
  writeSite(folder);
  for (let index = 0; index < count; index++) {
    const release = makeRelease(index, count);
    const stem = releaseFileName(release).replace(/\.md$/, "");
    const own = join(folder, "releases", release.year, stem);
    mkdirSync(own, { recursive: true });
    const images = [];
    for (let number = 1; number <= picturesOf(index); number++) {
      const file = `picture-${number}.jpg`;
      await writePicture(join(own, file), randomFrom(index * 2 + number));
      images.push({
        file,
        alt: `Striper og korn, bilde ${number}`,
        caption: `Oppdiktet motiv fra ${release.place}`,
        credit: release.contact.name,
      });
    }
    writeFileSync(join(own, "index.md"), releaseFile(release, { images }));
  }
}

async function writePicture(file: string, random: Random): Promise<void> {
  const raw = { width, height, channels: 3 as const };
  await sharp(paint(random), { raw }).jpeg({ quality: 85 }).toFile(file);
}

/** Waves of colour with noise: as a JPEG file, about as large as a photograph. */
function paint(random: Random): Uint8Array {
  const grain = Int8Array.from({ length: grainSide * grainSide }, () => Math.floor(random() * 40) - 20);
  const tint = [random() * 255, random() * 255, random() * 255];
  const across = wave(width, random);
  const down = wave(height, random);
  const pixels = new Uint8ClampedArray(width * height * 3);
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grainAt = (y % grainSide) * grainSide + ((x * 7 + y * 3) % grainSide);
      const light = (across[x] ?? 0) * (down[y] ?? 0) * 70 + (grain[grainAt] ?? 0);
      for (const colour of tint) pixels[at++] = colour + light;
    }
  }
  return new Uint8Array(pixels.buffer);
}

function wave(length: number, random: Random): Float64Array {
  const turns = (2 + random() * 9) * Math.PI;
  const start = random() * Math.PI;
  return Float64Array.from({ length }, (_, step) => Math.sin(start + (step / length) * turns));
}

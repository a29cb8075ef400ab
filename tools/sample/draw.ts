/**
 * Draws the pictures and logos of the sample press room. Run it from the project folder:
 *   npm run sample:draw             everything
 *   npm run sample:draw -- linsen   what has this in its path
 */
import { writeFile } from "node:fs/promises";
import { COUNCIL_MARK, drawLogo, INSTITUTE_MARK } from "./parts/wordmark.ts";
import { PICTURES, type Picture } from "./pictures.ts";
import { renderPicture } from "./render.ts";

const LOGOS: Readonly<Record<string, string>> = {
  "pressroom/publishers/sjoreiseradet.svg": drawLogo("Sjøreiserådet", COUNCIL_MARK, "#17586a"),
  "pressroom/publishers/sjoreiseradet-dark.svg": drawLogo("Sjøreiserådet", COUNCIL_MARK, "#d8eaf0"),
  "pressroom/publishers/sjoreiseinstituttet.svg": drawLogo("Sjøreiseinstituttet", INSTITUTE_MARK, "#465291"),
  "pressroom/publishers/sjoreiseinstituttet-dark.svg": drawLogo("Sjøreiseinstituttet", INSTITUTE_MARK, "#dbe0f5"),
};

const wanted = process.argv[2] ?? "";
const isWanted = (file: string) => file.includes(wanted);

for (const [file, svg] of Object.entries(LOGOS).filter(([name]) => isWanted(name))) await write(file, Buffer.from(svg));
for (const picture of PICTURES.filter(({ file }) => isWanted(file)))
  await write(picture.file, await drawPicture(picture));

async function drawPicture(picture: Picture): Promise<Buffer> {
  const svg = picture.draw().toSvg(2);
  return renderPicture(svg, picture.metadata, picture.quality);
}

async function write(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1024)} kB`);
}

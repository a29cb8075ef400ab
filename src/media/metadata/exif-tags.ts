import type { ExifEntry } from "./exif-directories.ts";

/** Form that the value of a tag must have. It is checked because a wrong bit can turn one tag or type into another. */
type Kind = "text" | "date" | "offset" | "digits" | "number" | "ratio" | "bytes";

/**
 * EXIF tags that may be public. What is not listed (serial numbers, owner, maker notes, comments, thumbnails, programs)
 * is left out. See CIPA DC-008, https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf
 */
const publicTags = {
  image: kinds({
    text: "010e 010f 0110 013b 8298", // description, make, model, artist, copyright
    date: "0132",
    number: "0112 0128 0213", // orientation, unit of resolution, position of colour
    ratio: "011a 011b 013e 013f 0211 0214", // resolution, colour
  }),
  photo: kinds({
    text: "a433 a434", // make and model of the lens, without its serial number
    date: "9003 9004",
    offset: "9010 9011 9012",
    digits: "9290 9291 9292", // parts of a second
    bytes: "9000 a300 a301", // version, source and type of the scene
    number: [
      "8822 8827 8830 8832", // programme, sensitivity
      "9207 9208 9209 9214 a001 a002 a003 a210 a217", // light, flash, subject, colour space, size, sensor
      "a401 a402 a403 a405 a406 a407 a408 a409 a40a a40c", // how the camera was set
    ].join(" "),
    ratio: "829a 829d 9201 9202 9203 9204 9205 9206 920a a20e a20f a404 a432 a500", // exposure, distance, lens
  }),
};

const types: Readonly<Record<Kind, readonly number[]>> = {
  text: [2, 129],
  date: [2],
  offset: [2],
  digits: [2],
  number: [3, 4],
  ratio: [5, 10],
  bytes: [7],
};

const patterns: Readonly<Partial<Record<Kind, RegExp>>> = {
  // The copyright of the photographer, then that of the editor.
  text: /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f]*(\0[^\0-\x08\x0b\x0c\x0e-\x1f\x7f]+)?\0*$/,
  date: /^[\d: ]{19}\0?$/,
  offset: /^[+-]\d\d:\d\d\0?$/,
  digits: /^\d{1,9} *\0*$/,
  bytes: /^([0-9]{4}|[\0-\x0f])$/,
};

/** At most six numbers (reference black and white); four of them describe a lens, three are a coordinate. */
const mostNumbers = 6;

/** Says whether an entry of a directory may be public. */
export function isPublic(directory: keyof typeof publicTags, { tag, type, count, data }: ExifEntry): boolean {
  const kind = publicTags[directory].get(tag);
  if (kind === undefined || !types[kind].includes(type)) return false;
  const pattern = patterns[kind];
  return pattern ? pattern.test(data.toString("latin1")) : count <= mostNumbers;
}

function kinds(lists: Readonly<Partial<Record<Kind, string>>>): ReadonlyMap<number, Kind> {
  return new Map(
    (Object.entries(lists) as [Kind, string][]).flatMap(([kind, list]) =>
      list.split(" ").map((tag): [number, Kind] => [parseInt(tag, 16), kind]),
    ),
  );
}

import { isUtf8 } from "node:buffer";
import { stripControls } from "../../text/plain-characters.ts";
import type { XmpTexts } from "./xmp.ts";

const iptcResource = 0x0404;
const datasetMark = 0x1c;

/** The IPTC datasets that may be public. See IPTC-NAA Information Interchange Model 4.2, chapters 5 and 6. */
const publicDatasets: ReadonlyMap<string, RegExp> = new Map([
  ["1:0", /^[^]{2}$/], // version of the model
  ["1:90", /^\x1b[ -~]{1,4}$/], // character set
  ["2:0", /^[^]{2}$/],
  ...["2:55", "2:62"].map((date) => [date, /^\d{8}$/] as const),
  ...["2:60", "2:63"].map((time) => [time, /^\d{6}[+-]\d{4}$/] as const),
  ...[
    ["2:5", "2:105", "2:120", "2:25"], // title, headline, caption, keywords
    ["2:80", "2:85", "2:110", "2:115", "2:116"], // who made it and as what, credit, source, copyright
    ["2:90", "2:95", "2:100", "2:101"], // city, region, country
  ].flatMap((names) => names.map((name) => [name, /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f]*$/] as const)),
]);
const placeDataset = "2:92";
const repeated: ReadonlySet<string> = new Set(["2:25", "2:80", "2:85"]);

interface Dataset {
  /** Record and number: `2:120` is the caption. */
  readonly name: string;
  readonly value: Buffer;
  readonly whole: Buffer;
}

/**
 * Returns the IPTC resource of Photoshop's resources, with only the datasets that may be public, and the exact place
 * (`2:92`) if it is kept. `texts` replace the file's own. Undefined if there is none, or if it is damaged, because a wrong
 * length could make a private value a part of a public one.
 */
export function publicIptc(resources: Buffer | undefined, keepLocation: boolean, texts?: XmpTexts): Buffer | undefined {
  const kept = (resources && keptDatasets(resources, keepLocation)) ?? [];
  const written = texts ? writtenDatasets(texts) : [];
  if (written.length === 0)
    return kept.length > 0 ? resource(Buffer.concat(kept.map(({ whole }) => whole))) : undefined;
  const replaced = new Set(["1:90", "2:0", ...written.map(({ name }) => name)]);
  const others = inUtf8(kept).filter(({ name }) => !replaced.has(name));
  const first = others.filter(({ name }) => name.startsWith("1:"));
  const rest = [...written, ...others.filter(({ name }) => name.startsWith("2:"))].toSorted(byNumber);
  return resource(Buffer.concat([...first, utf8Mark, version, ...rest].map(({ whole }) => whole)));
}

/** The public datasets; undefined if none describes the picture, or if one of them is implausible or twice. */
function keptDatasets(resources: Buffer, keepLocation: boolean): readonly Dataset[] | undefined {
  const datasets = datasetsOf(resourceIn(resources));
  const kept = datasets?.filter(({ name }) => publicDatasets.has(name) || (keepLocation && name === placeDataset));
  if (!kept?.some(({ name }) => name.startsWith("2:") && name !== "2:0") || !kept.every(isPlausible)) return undefined;
  const once = kept.filter(({ name }) => !repeated.has(name));
  return new Set(once.map(({ name }) => name)).size < once.length ? undefined : kept;
}

/** ISO 2022 for "UTF-8 from here". */
const utf8Mark = dataset("1:90", Buffer.from("\x1b%G", "latin1"));
const version = dataset("2:0", Buffer.from([0, 4]));

/** Maker, credit, copyright and caption, each cut to the length that IIM allows. It has no dataset for terms. */
function writtenDatasets({ creators, credit, rights, descriptions }: XmpTexts): readonly Dataset[] {
  const caption = descriptions["x-default"] ?? Object.values(descriptions)[0];
  const texts: readonly (readonly [name: string, text: string | undefined, octets: number])[] = [
    ...creators.map((creator) => ["2:80", creator, 32] as const),
    ["2:110", credit, 32],
    ["2:116", rights, 128],
    ["2:120", caption, 2000],
  ];
  return texts.flatMap(([name, text, octets]) => (text ? [dataset(name, cut(stripControls(text), octets))] : []));
}

/** The text in UTF-8, cut between characters to this many octets. */
function cut(text: string, octets: number): Buffer {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(octets));
  return Buffer.from(text.slice(0, read), "utf8");
}

/** Converts the values to UTF-8. If the file does not declare UTF-8, values that are not valid UTF-8 are read as Latin-1. */
function inUtf8(datasets: readonly Dataset[]): readonly Dataset[] {
  return datasets.map((one) =>
    one.name.startsWith("2:") && !isUtf8(one.value)
      ? dataset(one.name, Buffer.from(one.value.toString("latin1"), "utf8"))
      : one,
  );
}

function dataset(name: string, value: Buffer): Dataset {
  const [record = 2, number = 0] = name.split(":").map(Number);
  const head = Buffer.from([datasetMark, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return { name, value, whole: Buffer.concat([head, value]) };
}

function byNumber(a: Dataset, b: Dataset): number {
  return Number(a.name.slice(2)) - Number(b.name.slice(2));
}

function isPlausible({ name, value }: Dataset): boolean {
  const pattern = publicDatasets.get(name) ?? publicDatasets.get("2:90")!;
  return pattern.test(value.toString("latin1"));
}

/** The content of the first resource 0x0404. See Adobe Photoshop File Formats, "Image resource blocks". */
function resourceIn(resources: Buffer): Buffer | undefined {
  for (let at = 0; at + 12 <= resources.length;) {
    if (resources.toString("latin1", at, at + 4) !== "8BIM") return undefined;
    const nameLength = resources[at + 6]! + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > resources.length) return undefined;
    const end = sizeAt + 4 + resources.readUInt32BE(sizeAt);
    if (end > resources.length) return undefined;
    if (resources.readUInt16BE(at + 4) === iptcResource) return resources.subarray(sizeAt + 4, end);
    at = end + (end % 2 === sizeAt % 2 ? 0 : 1);
  }
  return undefined;
}

/** The datasets of a block; undefined if there are gaps between them, except for zeros at the end. */
function datasetsOf(iptc: Buffer | undefined): Dataset[] | undefined {
  if (iptc === undefined) return undefined;
  const datasets: Dataset[] = [];
  for (let at = 0; at < iptc.length;) {
    if (iptc[at] === 0 && iptc.subarray(at).every((byte) => byte === 0)) break;
    if (iptc[at] !== datasetMark || at + 5 > iptc.length) return undefined;
    const end = at + 5 + iptc.readUInt16BE(at + 3);
    if (end > iptc.length) return undefined;
    const name = `${iptc[at + 1]!}:${iptc[at + 2]!}`;
    datasets.push({ name, value: iptc.subarray(at + 5, end), whole: iptc.subarray(at, end) });
    at = end;
  }
  return datasets;
}

function resource(iptc: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.write("8BIM", "latin1");
  head.writeUInt16BE(iptcResource, 4);
  head.writeUInt32BE(iptc.length, 8);
  return Buffer.concat([head, iptc, Buffer.alloc(iptc.length % 2)]);
}

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
 * Of Photoshop's resources the one that holds IPTC, with the datasets that may be public; the exact place (`2:92`) if
 * it is kept. Returns undefined if there are none, or if anything in it is damaged: a length that is wrong would make a
 * private value a part of a public one.
 */
export function publicIptc(resources: Buffer, keepLocation: boolean): Buffer | undefined {
  const datasets = datasetsOf(resourceIn(resources));
  const kept = datasets?.filter(({ name }) => publicDatasets.has(name) || (keepLocation && name === placeDataset));
  if (!kept?.some(({ name }) => name.startsWith("2:") && name !== "2:0") || !kept.every(isPlausible)) return undefined;
  const once = kept.filter(({ name }) => !repeated.has(name));
  if (new Set(once.map(({ name }) => name)).size < once.length) return undefined;
  return resource(Buffer.concat(kept.map(({ whole }) => whole)));
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

/** Undefined if they do not follow each other without a gap; zeros may fill the end. */
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

/** The names of the entries in a ZIP archive, read from its last 66 kB; empty when there is no table of contents there. */
export function zipEntryNames(tail: Buffer): readonly string[] {
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length) return [];
  const directorySize = tail.readUInt32LE(end + 12);
  const names: string[] = [];
  // The directory lies right before its end record; of a larger one, the last part is read.
  let at = Math.max(end - directorySize, 0);
  if (end - directorySize < 0) at = Math.max(tail.indexOf(entrySignature), 0);
  while (at + 46 <= end && tail.readUInt32LE(at) === 0x02014b50) {
    const nameLength = tail.readUInt16LE(at + 28);
    names.push(tail.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}

const entrySignature = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** The text of a file, or the first line, from 1, that is not UTF-8. */
type Utf8Reading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

/** Decodes a file; a byte order mark is left out. */
export function readUtf8(bytes: Uint8Array): Utf8Reading {
  const text = decoded(bytes);
  return text === undefined ? { ok: false, line: firstBadLine(bytes) } : { ok: true, text };
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (decoded(bytes.subarray(start, stop)) === undefined) return line;
    start = stop + 1;
  }
  return 1;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import type { JsonObject } from "../json/json-values.ts";

/** Reads `key: value` and `key = value` line by line, with lists in brackets or on lines with hyphens. */
export function looseFields(text: string): JsonObject {
  const fields = new Map<string, string | string[]>();
  let last: string | undefined;
  for (const line of text.split("\n")) {
    const pair = /^["']?([\p{L}_][\p{L}\d_. -]{0,60}?)["']?\s*[:=]\s*(.*)$/u.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (pair !== null) {
      last = pair[1] ?? "";
      fields.set(last, valueOf(pair[2] ?? ""));
    } else if (item !== null && last !== undefined) {
      const before = fields.get(last);
      fields.set(last, [...(Array.isArray(before) ? before : before ? [before] : []), unquoted(item[1] ?? "")]);
    } else if (/^\s+\S/.test(line) && last !== undefined) {
      const before = fields.get(last);
      if (typeof before === "string") fields.set(last, `${before} ${line.trim()}`.trim());
    }
  }
  return Object.fromEntries(fields);
}

function valueOf(written: string): string | string[] {
  const text = written.trim();
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  if (list !== undefined)
    return list
      .split(",")
      .map(unquoted)
      .filter((one) => one !== "");
  return /^[|>][+-]?$/.test(text) ? "" : unquoted(text);
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, "$2");
}

import { parse } from "csv-parse/sync";
import { message } from "../../../diagnostics/messages/message.ts";
import type { MappingOptions } from "../../mapping/mapping-for.ts";
import type { RawSource, SourceText } from "../raw-release.ts";
import { readRecords, type SourceRecord } from "./records.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The delimiter of a table: the one that the first line has most; undefined if it has none. */
export function delimiterOf(text: string): string | undefined {
  const first = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (first !== undefined) return first;
  const line =
    text
      .slice(0, 20_000)
      .split(/\r?\n/, 1)[0]
      ?.replace(/"[^"]*"/g, "") ?? "";
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
  const [most] = counted.sort((one, other) => other.count - one.count);
  return most === undefined || most.count === 0 ? undefined : most.delimiter;
}

/** Reads a table whose first line names the columns: comma, semicolon, tab or bar, with quoted line breaks. */
export function readCsv(source: SourceText, options: MappingOptions): RawSource {
  const text = source.text.replace(/^\uFEFF/, "");
  const table = text.replace(/^sep=.\r?\n/i, "");
  const rows = rowsOf(table, delimiterOf(text) ?? ",");
  if (rows === undefined)
    return { items: [{ origin: { source: source.source }, fault: message("import-csv-broken") }] };
  const [header, ...lines] = rows;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const records = lines.map(({ cells, line }): SourceRecord => ({
    item: Object.fromEntries(
      names.map((name, index) => [name, cells[index] ?? ""] as const).filter(([name]) => name !== ""),
    ),
    line,
  }));
  return readRecords(records, { ...source, text }, options);
}

/** What csv-parse returns with `info`. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(text: string, delimiter: string): readonly Row[] | undefined {
  try {
    const rows = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly ParsedRow[];
    // `lines` is the line on which a row ends.
    return rows.map(({ record, info }) => ({
      cells: record,
      line: Math.max(1, info.lines - record.join("").split("\n").length + 1),
    }));
  } catch {
    return undefined;
  }
}

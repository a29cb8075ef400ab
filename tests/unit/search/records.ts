import type { IndexedRecord, SearchRow } from "../../../src/search/record.ts";

const NAMES = ["Ålesund", "Tromsø", "alesund", "båten", "båter", "café", "cafe", "øya", "Melding", "2026", "Straße"];

/** An invented record whose words overlap with those of others. */
export function record(number: number): IndexedRecord {
  const name = (step: number): string => NAMES[(number * step + step) % NAMES.length] ?? "";
  return {
    url: `2026/${number}/`,
    title: `${name(1)} ${name(7)} nummer ${number}`,
    content: `${name(2)} og ${name(3)}, ${name(2)} igjen. Ord${number % 13}stamme og undersøkelsen${number % 5}. ${name(5)}-${name(4)}.`,
  };
}

/** The row of such a record. */
export function row(number: number, day = "2026-01-01"): SearchRow {
  return {
    kind: "release",
    url: `2026/${number}/`,
    day,
    type: "news",
    publisher: { id: "org", name: "Organisasjonen" },
    topics: [],
  };
}

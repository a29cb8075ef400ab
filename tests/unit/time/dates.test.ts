import assert from "node:assert/strict";
import { test } from "node:test";
import { isZone, readTime, toTimestamp, yearIn } from "../../../src/time/dates.ts";

const oslo = "Europe/Oslo";

test("reads a release's time in the site's zone, or at the offset it has", () => {
  const readings: [text: string, iso: string, remark: string][] = [
    ["2026-03-12 08:39:09", "2026-03-12T08:39:09+01:00", "winter time"],
    ["2026-07-12 08:39:09", "2026-07-12T08:39:09+02:00", "summer time"],
    ["2026-03-12 08:39", "2026-03-12T08:39:00+01:00", "seconds are optional"],
    ["2026-03-12T08:39", "2026-03-12T08:39:00+01:00", "ISO 8601"],
    [" 2026-03-12 08:39 ", "2026-03-12T08:39:00+01:00", "spaces around"],
    ["2026-03-12T08:39:09.987", "2026-03-12T08:39:09+01:00", "fractions are dropped"],
    ["2026-03-12T08:39:09Z", "2026-03-12T09:39:09+01:00", "UTC, shown in the zone"],
    ["2026-07-12T08:39:09+05:30", "2026-07-12T05:09:09+02:00", "an offset of half hours"],
    ["2026-03-12 08:39:09 -0500", "2026-03-12T14:39:09+01:00", "an offset without a colon"],
    ["2024-02-29 00:00:00", "2024-02-29T00:00:00+01:00", "a leap day"],
    ["2024-10-27 02:30+01:00", "2024-10-27T02:30:00+01:00", "the offset tells which of the two"],
    ["2024-03-31 00:30Z", "2024-03-31T01:30:00+01:00", "before the gap"],
    ["2024-03-31 03:00", "2024-03-31T03:00:00+02:00", "the first minute after the gap"],
    ["2024-10-27 03:00", "2024-10-27T03:00:00+01:00", "the first minute after the doubled hour"],
  ];
  for (const [text, iso, remark] of readings) {
    const reading = readTime(text, oslo);
    assert.ok(reading.ok && reading.problem === undefined, `${text}: ${remark}`);
    assert.deepEqual([reading.timestamp.ms, reading.timestamp.iso], [Date.parse(iso), iso], `${text}: ${remark}`);
  }
});

test("reads a time that a clock change skips or doubles, and flags it", () => {
  const readings: [text: string, zone: string, iso: string, problem: string][] = [
    ["2024-03-31 02:30", oslo, "2024-03-31T03:30:00+02:00", "gap"],
    ["2024-03-31 02:00", oslo, "2024-03-31T03:00:00+02:00", "gap"],
    ["2024-10-27 02:30", oslo, "2024-10-27T02:30:00+01:00", "overlap"],
    ["2024-10-27 02:00", oslo, "2024-10-27T02:00:00+01:00", "overlap"],
    ["2024-03-10 02:30", "America/New_York", "2024-03-10T03:30:00-04:00", "gap"],
    ["2024-11-03 01:30", "America/New_York", "2024-11-03T01:30:00-05:00", "overlap"],
    ["2011-12-30 12:00", "Pacific/Apia", "2011-12-31T12:00:00+14:00", "gap"],
    ["2026-03-12", oslo, "2026-03-12T00:00:00+01:00", "date-only"],
    ["2024-04-26", "Africa/Cairo", "2024-04-26T01:00:00+03:00", "date-only"],
  ];
  for (const [text, zone, iso, problem] of readings) {
    const reading = readTime(text, zone);
    assert.ok(reading.ok, text);
    assert.deepEqual([reading.timestamp.iso, reading.problem], [iso, problem], `${text} in ${zone}`);
    assert.equal(reading.timestamp.ms, Date.parse(iso));
  }
});

test("takes the later instant of a doubled time by default, so that no embargo ends early", () => {
  for (const [doubled, iso] of [
    ["later", "2026-10-25T02:30:00+01:00"],
    ["earlier", "2026-10-25T02:30:00+02:00"],
  ] as const) {
    const reading = readTime("2026-10-25 02:30", oslo, doubled);
    assert.equal(reading.ok && reading.timestamp.iso, iso);
  }
});

test("keeps the precision with which a time was written", () => {
  for (const [text, precision] of [
    ["2026-03-12", "day"],
    ["2026-03-12 08:39", "minute"],
    ["2026-03-12T08:39+01:00", "minute"],
    ["2026-03-12 00:00:00", "second"],
    ["2026-03-12T08:39:09Z", "second"],
  ]) {
    const reading = readTime(text ?? "", oslo);
    assert.equal(reading.ok && reading.timestamp.precision, precision, text);
  }
});

test("rejects dates and times that do not exist", () => {
  const mistakes = [
    "",
    "tomorrow",
    "2026-02-30",
    "2026-02-29 10:00",
    "2026-13-01 10:00",
    "2026-00-10 10:00",
    "2026-03-12 24:00",
    "2026-03-12 08:60",
    "2026-03-12 08:39:60",
    "2026-03-12 8:39",
    "2026-3-12 08:39",
    "12.03.2026 08:39",
    "2026-03-12 08:39 CET",
    "2026-03-12T08:39+25:00",
    "2026-03-12T08:39+01:75",
    "2026-03-12+01:00",
    "26-03-12 08:39",
    "0026-03-12 08:39",
    "2026-03-12 08:39:09 and more",
  ];
  for (const text of mistakes) {
    assert.deepEqual(readTime(text, oslo), { ok: false, problem: "not-a-time" }, JSON.stringify(text));
  }
});

test("writes an instant with its zone's offset at that time", () => {
  const instants: [iso: string, zone: string, expected: string][] = [
    ["2024-03-31T00:59:59Z", oslo, "2024-03-31T01:59:59+01:00"],
    ["2024-03-31T01:00:00Z", oslo, "2024-03-31T03:00:00+02:00"],
    ["2024-10-27T00:59:59Z", oslo, "2024-10-27T02:59:59+02:00"],
    ["2024-10-27T01:00:00Z", oslo, "2024-10-27T02:00:00+01:00"],
    ["2026-01-01T00:00:00Z", "UTC", "2026-01-01T00:00:00+00:00"],
    ["2026-01-01T00:00:00Z", "Asia/Kolkata", "2026-01-01T05:30:00+05:30"],
    ["2026-01-01T00:00:00Z", "America/St_Johns", "2025-12-31T20:30:00-03:30"],
  ];
  for (const [iso, zone, expected] of instants) {
    const { ms, iso: written } = toTimestamp(Date.parse(iso), zone);
    assert.deepEqual([ms, written], [Date.parse(iso), expected], `${iso} in ${zone}`);
  }
});

test("agrees with Intl on the wall clock of every hour of a year", () => {
  const platform = new Intl.DateTimeFormat("sv", {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Africa/Casablanca",
  });
  for (let ms = Date.UTC(2025, 0, 1); ms < Date.UTC(2026, 0, 1); ms += 3_600_000) {
    const { iso } = toTimestamp(ms, "Africa/Casablanca");
    assert.equal(iso.slice(0, 19).replace("T", " "), platform.format(ms));
    assert.equal(Date.parse(iso), ms);
  }
});

test("reads the same instant on every machine", () => {
  const machineZone = process.env["TZ"];
  try {
    for (const zone of ["UTC", "Asia/Tokyo", "America/Los_Angeles"]) {
      process.env["TZ"] = zone;
      const reading = readTime("2024-10-27 02:30", oslo);
      assert.equal(reading.ok && reading.timestamp.iso, "2024-10-27T02:30:00+01:00", zone);
    }
  } finally {
    if (machineZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = machineZone;
  }
});

test("assigns a release of New Year's Eve to the year in its own zone", () => {
  assert.equal(yearIn(toTimestamp(Date.parse("2025-12-31T23:30:00Z"), oslo)), 2026);
  assert.equal(yearIn(toTimestamp(Date.parse("2025-12-31T23:30:00Z"), "UTC")), 2025);
});

test("accepts names of zones, not offsets", () => {
  for (const zone of [oslo, "UTC", "America/Argentina/Buenos_Aires"]) assert.equal(isZone(zone), true, zone);
  for (const zone of ["", "+01:00", "Europe/Olso", "CEST", "Oslo", "Europe/Oslo\n"]) {
    assert.equal(isZone(zone), false, JSON.stringify(zone));
  }
  assert.throws(() => readTime("2026-03-12 08:39", "Europe/Olso"), RangeError);
});

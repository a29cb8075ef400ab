import assert from "node:assert/strict";
import { test } from "node:test";
import { type DateStyle, formatDate, formatRange, toRfc822 } from "../../../src/time/date-format.ts";
import { toTimestamp } from "../../../src/time/dates.ts";
import type { Timestamp } from "../../../src/time/timestamp.ts";

const oslo = "Europe/Oslo";
const at = (iso: string): Timestamp => toTimestamp(Date.parse(iso), oslo);
const october = at("2021-10-14T09:30:11Z");

test("shows date, time and zone in the dateline, with the month as a word if digits could be misread", () => {
  const datelines: [language: string, expected: string][] = [
    ["nb", "14.10.2021 11:30:11 CEST"],
    ["nn", "14.10.2021 11:30:11 CEST"],
    ["no", "14.10.2021 11:30:11 CEST"],
    ["en", "14 October 2021 11:30:11 CEST"],
    ["sv", "14 oktober 2021 11:30:11 CEST"],
    ["da", "14. oktober 2021 11.30.11 CEST"],
    ["fi", "14. lokakuuta 2021 11.30.11 CEST"],
    ["de", "14. Oktober 2021 11:30:11 MESZ"],
    ["fr", "14 octobre 2021 11:30:11 CEST"],
    ["tlh", "14 October 2021 11:30:11 CEST"],
  ];
  for (const [language, expected] of datelines) {
    assert.equal(formatDate(october, "dateline", language, oslo), expected, language);
  }
  const january = at("2026-01-02T23:04:05Z");
  assert.equal(formatDate(january, "dateline", "nb", oslo), "03.01.2026 00:04:05 CET", "winter, leading zeros");
});

test("formats dates as in each language", () => {
  const expected: Record<string, Partial<Record<DateStyle, string>>> = {
    nb: {
      date: "14. oktober 2021",
      "short-date": "14. okt. 2021",
      "date-time": "14. oktober 2021 kl. 11:30",
      time: "11:30",
      "month-year": "oktober 2021",
      "weekday-date": "torsdag 14. oktober 2021",
      day: "14",
      month: "okt.",
    },
    en: { date: "14 October 2021", "short-date": "14 Oct 2021", time: "11:30", month: "Oct" },
    sv: { date: "14 oktober 2021", "date-time": "14 oktober 2021 kl. 11:30", day: "14" },
    da: { time: "11.30", "weekday-date": "torsdag den 14. oktober 2021", day: "14" },
    fi: { "short-date": "14. lokakuuta 2021", "month-year": "lokakuu 2021", month: "loka" },
    fa: { date: "۱۴ اکتبر ۲۰۲۱" },
  };
  for (const [language, styles] of Object.entries(expected)) {
    for (const [style, text] of Object.entries(styles)) {
      assert.equal(formatDate(october, style as DateStyle, language, oslo), text, `${language} ${style}`);
    }
  }
});

test("shows a time only as precisely as it was written", () => {
  const day = toTimestamp(october.ms, oslo, "day");
  const minute = toTimestamp(october.ms, oslo, "minute");
  const expected: [written: Timestamp, style: DateStyle, language: string, text: string][] = [
    [day, "dateline", "nb", "14. oktober 2021"],
    [day, "dateline", "en", "14 October 2021"],
    [day, "date-time", "nb", "14. oktober 2021"],
    [day, "time", "nb", ""],
    [day, "short-date", "nb", "14. okt. 2021"],
    [minute, "dateline", "nb", "14. oktober 2021 kl. 11:30"],
    [minute, "dateline", "en", "14 October 2021 at 11:30"],
    [minute, "date-time", "nb", "14. oktober 2021 kl. 11:30"],
    [minute, "time", "nb", "11:30"],
    [minute, "date", "nb", "14. oktober 2021"],
  ];
  for (const [written, style, language, text] of expected)
    assert.equal(formatDate(written, style, language, oslo), text, `${written.precision} ${style} ${language}`);
  assert.equal(formatRange(day, undefined, "nb", oslo), "torsdag 14. oktober 2021");
  assert.equal(
    formatRange(day, toTimestamp(october.ms + 3_600_000, oslo, "day"), "nb", oslo),
    "torsdag 14. oktober 2021",
  );
  assert.equal(
    formatRange(day, toTimestamp(october.ms + 86_400_000, oslo, "day"), "nb", oslo),
    "torsdag 14. oktober 2021 – fredag 15. oktober 2021",
  );
});

test("writes a month alone without a full stop if dates have none", () => {
  assert.equal(formatDate(at("2026-05-17T10:00:00Z"), "month", "nb", oslo), "mai");
});

test("shows a zone's abbreviation if there is one, otherwise its offset from GMT", () => {
  const zones: [zone: string, language: string, expected: string][] = [
    ["Europe/London", "nb", "BST"],
    ["Europe/Helsinki", "fi", "EEST"],
    ["America/New_York", "en", "EDT"],
    ["UTC", "nb", "UTC"],
    ["Asia/Tokyo", "nb", "GMT+9"],
    ["Asia/Tokyo", "fr", "GMT+9"],
    ["Europe/Oslo", "ru", "GMT+2"],
  ];
  for (const [zone, language, expected] of zones) {
    const dateline = formatDate(october, "dateline", language, zone);
    assert.equal(dateline.split(" ").at(-1), expected, `${zone} in ${language}: ${dateline}`);
  }
});

test("changes the abbreviation at the second of the clock change", () => {
  assert.equal(formatDate(at("2024-10-27T00:59:59Z"), "dateline", "nb", oslo), "27.10.2024 02:59:59 CEST");
  assert.equal(formatDate(at("2024-10-27T01:00:00Z"), "dateline", "nb", oslo), "27.10.2024 02:00:00 CET");
});

test("shows beginning and end of an event", () => {
  const start = at("2021-10-14T08:00:00Z");
  const end = at("2021-10-14T10:00:00Z");
  const ranges: [start: Timestamp, end: Timestamp | undefined, language: string, expected: string][] = [
    [start, end, "nb", "torsdag 14. oktober 2021 kl. 10:00–12:00 CEST"],
    [start, undefined, "nb", "torsdag 14. oktober 2021 kl. 10:00 CEST"],
    [start, start, "nb", "torsdag 14. oktober 2021 kl. 10:00 CEST"],
    [start, end, "sv", "torsdag 14 oktober 2021 kl. 10:00–12:00 CEST"],
    [start, end, "da", "torsdag den 14. oktober 2021 kl. 10.00–12.00 CEST"],
    [start, end, "vi", "lúc 10:00–12:00 Thứ Năm, 14 tháng 10, 2021 CEST"],
    [
      start,
      at("2021-10-15T10:00:00Z"),
      "nb",
      "torsdag 14. oktober 2021 kl. 10:00 – fredag 15. oktober 2021 kl. 12:00 CEST",
    ],
    [at("2024-10-26T23:30:00Z"), at("2024-10-27T03:30:00Z"), "nb", "søndag 27. oktober 2024 kl. 01:30 CEST–04:30 CET"],
  ];
  for (const [from, to, language, expected] of ranges) {
    assert.equal(formatRange(from, to, language, oslo), expected);
  }
});

test("writes weekday, date and offset of the site's zone for feeds", () => {
  assert.equal(toRfc822(october), "Thu, 14 Oct 2021 11:30:11 +0200");
  assert.equal(toRfc822(at("2025-12-31T23:00:00Z")), "Thu, 01 Jan 2026 00:00:00 +0100");
  assert.equal(toRfc822(toTimestamp(0, "America/St_Johns")), "Wed, 31 Dec 1969 20:30:00 -0330");
});

test("does not depend on the machine's zone", () => {
  const machineZone = process.env["TZ"];
  try {
    const texts = ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map((zone, minute) => {
      process.env["TZ"] = zone;
      // A minute apart, so that no result is cached from another zone.
      const moment = at(`2026-03-12T22:3${minute}:00Z`);
      return `${formatDate(moment, "dateline", "nb", oslo)} ${formatDate(moment, "date-time", "en", oslo)}`;
    });
    assert.deepEqual(texts, [
      "12.03.2026 23:30:00 CET 12 March 2026 at 23:30",
      "12.03.2026 23:31:00 CET 12 March 2026 at 23:31",
      "12.03.2026 23:32:00 CET 12 March 2026 at 23:32",
    ]);
  } finally {
    if (machineZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = machineZone;
  }
});

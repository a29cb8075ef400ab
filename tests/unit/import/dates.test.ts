import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type DateHints, orderShownBy, readDate } from "../../../src/import/dates.ts";

const READ: readonly (readonly [text: string, iso: string | undefined, language?: string])[] = [
  // RFC 822 and RFC 2822, with names of zones and a wrong weekday
  ["Sat, 14 Feb 2009 10:00:00 +0100", "2009-02-14T10:00:00+01:00"],
  ["Mon, 14 Feb 2009 10:00 GMT", "2009-02-14T10:00:00+00:00"],
  ["14 Feb 09 10:00:00 EST", "2009-02-14T10:00:00-05:00"],
  ["Sat, 14 Feb 2009 10:00:00 CET", "2009-02-14T10:00:00+01:00"],
  ["lør, 14 feb 2009 10:00:00 +0100", "2009-02-14T10:00:00+01:00"],
  ["mar, 14 feb 2009 10:00:00 Z", "2009-02-14T10:00:00+00:00"],
  ["Sat, 14 Feb 2009 10:00:00 -0000", "2009-02-14T10:00:00+00:00"],
  ["Sat Feb 14 10:00:00 2009", "2009-02-14T10:00:00"],
  ["Sat Feb 14 10:00:00 CET 2009", "2009-02-14T10:00:00+01:00"],
  // ISO 8601
  ["2009-02-14", "2009-02-14"],
  ["2009-02-14 10:00", "2009-02-14T10:00:00"],
  ["2009-02-14T10:00", "2009-02-14T10:00:00"],
  ["2009-02-14T10:00:30.123Z", "2009-02-14T10:00:30+00:00"],
  ["2009-02-14T10:00:30,5+05:30", "2009-02-14T10:00:30+05:30"],
  ["2009-02-14 10:00:30 +0100", "2009-02-14T10:00:30+01:00"],
  ["2009-02-14T10:00-05", "2009-02-14T10:00:00-05:00"],
  ["20090214", "2009-02-14"],
  ["20090214T100000Z", "2009-02-14T10:00:00+00:00"],
  ["20090214100000", "2009-02-14T10:00:00"],
  ["2009-045", "2009-02-14"],
  ["2009-W07-6", "2009-02-14"],
  ["2009-02-14T24:00:00", "2009-02-15T00:00:00"],
  ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00"],
  ["2009-07-14 10:00 Europe/Oslo", "2009-07-14T10:00:00+02:00"],
  ["2009/2/8", "2009-02-08"],
  // epoch
  ["1234602000", "2009-02-14T09:00:00+00:00"],
  ["1234602000000", "2009-02-14T09:00:00+00:00"],
  // numbers in the orders of languages
  ["08.02.2009", "2009-02-08"],
  ["8.2.09", "2009-02-08"],
  ["08.02.2009 14:05", "2009-02-08T14:05:00"],
  ["08.02.2009 kl. 14.05", "2009-02-08T14:05:00"],
  ["14/02/2009", "2009-02-14", "en-US"],
  ["02/14/2009", "2009-02-14", "nb"],
  ["2009年2月8日", "2009-02-08", "ja"],
  ["2009年2月8日 下午2:05", "2009-02-08T14:05:00", "zh"],
  ["2009년 2월 8일 오후 2:05", "2009-02-08T14:05:00", "ko"],
  ["8 tháng 2, 2009", "2009-02-08", "vi"],
  ["٢٠٠٩-٠٢-٠٨", "2009-02-08", "ar"],
  ["２００９年２月８日", "2009-02-08", "ja"],
  // names of months
  ["14 februarie 2009", "2009-02-14"],
  ["14 februarie 2009", "2009-02-14", "af"],
  ["8. februar 2009 kl. 14.05", "2009-02-08T14:05:00", "nb"],
  ["søndag 8. februar 2009", "2009-02-08"],
  ["February 8, 2009 2:05 PM", "2009-02-08T14:05:00"],
  ["Feb. 8th, 2009, 12:05 a.m. EST", "2009-02-08T00:05:00-05:00"],
  ["8 de febrero de 2009", "2009-02-08"],
  ["8 février 2009 à 14h05", "2009-02-08T14:05:00"],
  ["1er mars 2009", "2009-03-01", "fr"],
  ["8. März 2009, 14 Uhr", "2009-03-08T14:00:00", "de"],
  ["8. helmikuuta 2009", "2009-02-08", "fi"],
  ["8 lutego 2009", "2009-02-08", "pl"],
  ["8 февраля 2009 г.", "2009-02-08", "ru"],
  ["8 лютого 2009 р.", "2009-02-08", "uk"],
  ["2009. február 8.", "2009-02-08", "hu"],
  ["8 กุมภาพันธ์ 2552", "2009-02-08", "th"],
  ["8 فبراير 2009", "2009-02-08", "ar"],
  ["8 listopada 2009", "2009-11-08", "pl"],
  ["8. listopada 2009.", "2009-10-08", "hr"],
  ["Publisert 8. februar 2009 kl. 10:00-12:00", "2009-02-08T10:00:00"],
  ["14-Feb-2009", "2009-02-14"],
  ["14 feb 2009 kl 9", "2009-02-14T09:00:00"],
  // no dates, or none that a calendar or a clock has
  ["", undefined],
  ["soon", undefined],
  ["30 Feb 2009", undefined],
  ["31.04.2009", undefined],
  ["2009-02-29", undefined],
  ["2009-13-01", undefined],
  ["2009-02-14T25:00:00", undefined],
  ["2009-02-14T10:61", undefined],
  ["2009-02-14T10:00:00+25:00", undefined],
  ["0000-00-00 00:00:00", undefined],
  ["0001-01-01T00:00:00Z", undefined],
  ["2009", undefined],
  ["12345", undefined],
  ["3 comments", undefined],
];

describe("dates", () => {
  for (const [text, iso, language] of READ)
    it(`reads "${text}"${language === undefined ? "" : ` in ${language}`} as ${iso ?? "no date"}`, () => {
      assert.equal(readDate(text, { language }).iso, iso);
    });

  it("asks a person to look if day and month can be the other way round", () => {
    const table: readonly (readonly [DateHints, string])[] = [
      [{}, "2009-04-03"],
      [{ language: "en-GB" }, "2009-04-03"],
      [{ language: "en-US" }, "2009-03-04"],
      [{ language: "nb" }, "2009-04-03"],
    ];
    for (const [hints, iso] of table) {
      const reading = readDate("03/04/2009", hints);
      assert.equal(reading.iso, iso, JSON.stringify(hints));
      assert.deepEqual(reading.remark, {
        id: "import-date-ambiguous",
        values: { text: "03/04/2009", read: iso },
      });
    }
  });

  it("follows the other dates of the source, without a remark", () => {
    assert.equal(orderShownBy(["03/04/2009", "12/31/2009"]), "month-first");
    assert.equal(orderShownBy(["03/04/2009", "31/12/2009"]), "day-first");
    assert.equal(orderShownBy(["31/12/2009", "12/31/2009", "03/04/2009"]), undefined);
    assert.deepEqual(readDate("03/04/2009", { language: "nb", order: "month-first" }), { iso: "2009-03-04" });
  });

  it("never has an offset that the text does not have", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          const local = date.toISOString().slice(0, 19);
          assert.equal(readDate(local, {}).iso, local);
          assert.equal(readDate(local.slice(0, 10), {}).iso, local.slice(0, 10));
        },
      ),
    );
  });

  it("does not throw, whatever the text and the language", () => {
    const part = fc.constantFrom(
      "2009",
      "14",
      "Feb",
      "-",
      "/",
      ".",
      ":",
      " ",
      "T",
      "Z",
      "+01",
      "年",
      "kl.",
      "é",
      "٢",
      "\0",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, "nb", "th", "xx", "zh-Hant"), (one, language) => {
        const { iso } = readDate(one, { language });
        assert.ok(iso === undefined || /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d)?)?$/.test(iso), iso);
      }),
    );
  });
});

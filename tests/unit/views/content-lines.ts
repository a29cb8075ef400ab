import assert from "node:assert/strict";
import ICAL from "ical.js";

/** Fails unless the text is made of content lines: CRLF, at most 75 octets each, no character broken. RFC 5545 §3.1. */
export function assertContentLines(text: string, name: string): void {
  assert.ok(text.endsWith("\r\n"), `${name} ends with a line break`);
  for (const line of text.slice(0, -2).split("\r\n")) {
    assert.doesNotMatch(line, /[\u0000-\u0008\u000A-\u001F\u007F-\u009F]/u, `${name}: ${JSON.stringify(line)}`);
    const octets = Buffer.from(line, "utf8");
    assert.ok(octets.length <= 75, `${name}: ${octets.length} octets in ${line}`);
    assert.equal(octets.toString("utf8"), line, `${name}: half a character in ${JSON.stringify(line)}`);
    assert.match(line, /^(?: |[A-Z-]+[;:])/, `${name}: ${line}`);
  }
}

/** The calendar or card a text is, read by a parser that is not ours. */
export function parseComponent(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

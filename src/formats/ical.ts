import ICAL from "ical.js";

// The library does not count the blank that continues a line; RFC 5545 §3.1 and RFC 6350 §3.2 count it as one of the 75
// octets.
ICAL.foldLength = 74;

/** A property in jCal, RFC 7265 §3.4, and jCard, RFC 7095 §3.3: name, parameters, type, values. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: (string | number | readonly string[])[],
];

/** A component in jCal: name, properties, components inside it. */
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/** A calendar as the text of a file: lines of at most 75 octets that end in CRLF. RFC 5545. */
export function calendarText(calendar: Component): string {
  return `${ICAL.stringify.component([...calendar], ICAL.design.icalendar)}\r\n`;
}

/** The properties of a vCard, `VERSION` first, as the text of a file. RFC 6350. */
export function vCardText(properties: readonly Property[]): string {
  return `${ICAL.stringify.component(["vcard", properties, []], ICAL.design.vcard)}\r\n`;
}

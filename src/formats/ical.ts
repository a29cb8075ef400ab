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

const { vcard, vcard3, icalendar } = ICAL.design;

/** Definitions of value types or properties, by name. The library leaves them without a type. */
type Definitions = Readonly<Record<string, unknown>>;

/** The library escapes commas in URIs, which RFC 6350 §4.2 does not, and does not know the properties of RFC 9554. */
const vcard4 = {
  ...vcard,
  value: { ...(vcard.value as Definitions), uri: (icalendar.value as Definitions)["uri"] },
  property: { ...(vcard.property as Definitions), socialprofile: { defaultType: "uri" } },
};

/** The properties of a vCard, `VERSION` first, as the text of a file. RFC 6350 for version 4.0, RFC 2426 for 3.0. */
export function vCardText(properties: readonly Property[], version: "4.0" | "3.0"): string {
  return `${ICAL.stringify.component(["vcard", properties, []], version === "4.0" ? vcard4 : vcard3)}\r\n`;
}

import { stripControls } from "../../text/plain-characters.ts";

/** A property of a vCard: name, parameters of our own choosing (never an editor's), value as its type has it. */
export interface VCardProperty {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly value: VCardValue;
}

/** Text is escaped; the components of a structured text each on their own; a URI stands as it is. */
export type VCardValue =
  { readonly text: string } | { readonly components: readonly string[] } | { readonly uri: string };

/** The properties as content lines: CRLF, folded at 75 octets. RFC 6350 §3.2. */
export function vCardLines(properties: readonly VCardProperty[]): string {
  return properties.map((property) => `${fold(contentLine(property))}\r\n`).join("");
}

function contentLine({ name, parameters = {}, value }: VCardProperty): string {
  const written = Object.entries(parameters).map(([key, one]) => `;${key}=${/[,;:]/.test(one) ? `"${one}"` : one}`);
  return `${name}${written.join("")}:${valueText(value)}`;
}

function valueText(value: VCardValue): string {
  if ("uri" in value) return stripControls(value.uri).replace(/\s/g, "%20");
  if ("text" in value) return escapeText(value.text);
  return value.components.map((one) => escapeText(one).replaceAll(";", "\\;")).join(";");
}

/** RFC 6350 §3.4: backslash, comma and line breaks everywhere; the semicolon must be between components alone. */
function escapeText(text: string): string {
  return stripControls(text)
    .replace(/[\\,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");
}

const encoder = new TextEncoder();

/** Breaks a line at 75 octets, the blank that continues it included, never inside a character. */
function fold(line: string): string {
  // No character takes more than three octets for each of its UTF-16 units.
  if (line.length <= 25 || (line.length <= 75 && encoder.encode(line).length <= 75)) return line;
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

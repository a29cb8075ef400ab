import { type Message, message } from "../../../diagnostics/messages/message.ts";

type JsonReading = { readonly value: unknown } | { readonly fault: Message; readonly line: number | undefined };

/** Parses JSON, or lines of JSON (NDJSON), which become a list. */
export function parseJson(text: string): JsonReading {
  const whole = attempt(text);
  if ("value" in whole) return whole;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.every((line) => line.trimStart().startsWith("{"))) {
    const values = lines.map(attempt);
    if (values.some((one) => "value" in one))
      return { value: values.flatMap((one) => ("value" in one ? [one.value] : [])) };
  }
  const line = whole.position === undefined ? undefined : text.slice(0, whole.position).split("\n").length;
  return { fault: message("import-json-broken", { line }), line };
}

/** Node says the place of a mistake from version 22 on, and before it of some mistakes. */
function attempt(text: string): { readonly value: unknown } | { readonly position: number | undefined } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return { position: position === undefined ? undefined : Number(position) };
  }
}

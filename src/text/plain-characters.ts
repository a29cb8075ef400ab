/**
 * Code points that no output may contain: C0 and C1 controls except tab, line feed and carriage return, non-characters,
 * and lone surrogates. XML 1.0 §2.2 forbids most, HTML the rest.
 */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Fast pre-check by single code units, because hardly any text has such a character. */
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** Returns the text without control characters, non-characters and lone surrogates; tab and line breaks stay. */
export function stripControls(text: string): string {
  return suspicious.test(text) ? text.replace(unprintable, "") : text;
}

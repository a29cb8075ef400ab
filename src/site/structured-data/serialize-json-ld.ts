/**
 * Characters to escape inside a `<script>`: markup, and two line separators that JSON allows and older JavaScript does
 * not.
 */
const unsafe = /[<>&\u2028\u2029]/g;

/** Serialises an object for `<script type="application/ld+json">`; no text in it can end the script. */
export function serializeJsonLd(object: object): string {
  return JSON.stringify(object).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

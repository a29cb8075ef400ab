/** What must not stand literally inside a `<script>`: markup, and the two line ends that JSON allows and old parsers do not. */
const unsafe = /[<>&\u2028\u2029]/g;

/** The object as JSON that no content can break out of a `<script type="application/ld+json">`. */
export function serializeJsonLd(object: object): string {
  return JSON.stringify(object).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

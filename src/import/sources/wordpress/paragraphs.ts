const BLOCKS =
  "address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul";
const CONTAINERS = "article|aside|blockquote|div|section";

const BEGINS_WITH_BLOCK = new RegExp(`^</?(${BLOCKS})[\\s/>]`, "i");
const AROUND_BLOCKS = new RegExp(`(?=<(?:${BLOCKS})[\\s/>])|(?<=</(?:${BLOCKS})>)|(?<=<hr ?/?>)`, "gi");
const IN_CONTAINERS = new RegExp(`(?<=<(?:${CONTAINERS})(?:\\s[^<>]{0,500})?>)|(?=</(?:${CONTAINERS})>)`, "gi");

/**
 * The HTML that WordPress makes of a text of its classic editor: blank lines separate paragraphs, other line breaks are
 * `<br>`. Preformatted text stays as written.
 */
export function withParagraphs(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/(<pre[\s>](?:(?!<pre[\s>])[\s\S])*?<\/pre>)/i)
    .map((part, index) => (index % 2 === 1 ? part : paragraphsOf(part)))
    .join("\n");
}

function paragraphsOf(text: string): string {
  return text
    .replace(AROUND_BLOCKS, "\n\n")
    .replace(IN_CONTAINERS, "\n\n")
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== "")
    .map((chunk) => (BEGINS_WITH_BLOCK.test(chunk) ? chunk : `<p>${chunk.replace(/(?<!<br ?\/?>)\n/g, "<br>\n")}</p>`))
    .join("\n");
}

import { attributesIn, figureOf } from "./figures.ts";
import { type AddressOfPost, videoLink } from "./liquid.ts";
import { shownWords } from "./shown-words.ts";

const SHORTCODE = /\{\{([<%])\s{0,20}(\/?)\s{0,20}([\w/.-]+)([^{}]{0,2000}?)\/?\s{0,20}[>%]\}\}/g;
const CLOSING = /\{\{[<%]\s{0,20}\/\s{0,20}([\w/.-]+)/g;

/**
 * A text without the shortcodes of Hugo: figures, videos, posts, references and code become Markdown. Of others the words
 * stay, those between them and those of their attributes; they are named if they show something else.
 */
export function withoutHugoShortcodes(text: string, addressOf: AddressOfPost, unknown: Set<string>): string {
  if (!text.includes("{{<") && !text.includes("{{%")) return text;
  const closed = new Set(Array.from(text.matchAll(CLOSING), ([, name]) => name));
  return text.replace(SHORTCODE, (_code, _kind, slash: string, name: string, words: string) => {
    if (name === "highlight") return slash === "" ? `\n\`\`\`${/\w+/.exec(words)?.[0] ?? ""}` : "```\n";
    if (slash !== "") return "";
    const attributes = attributesIn(words);
    const first = attributes.get("0") ?? attributes.get("id") ?? attributes.get("path");
    if (name === "ref" || name === "relref") return first === undefined ? "" : (addressOf(first) ?? first);
    if (name === "youtube" || name === "vimeo") return videoLink(name, first);
    const address = postOnOtherSite(name, attributes);
    if (address !== undefined) return `\n\n<${address}>\n\n`;
    const picture = /fig|img|image|picture|photo/i.test(name) ? figureOf(attributes) : "";
    if (picture !== "") return picture;
    const shown = shownWords(attributes);
    if (!shown.isWhole || (shown.text === "" && !closed.has(name))) unknown.add(name);
    return shown.text === ""
      ? ""
      : `\n\n${closed.has(name) && !shown.text.includes("\n") ? `**${shown.text}**` : shown.text}\n\n`;
  });
}

/** The address that Hugo's own shortcodes show something from. */
function postOnOtherSite(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const [user, id] = [attributes.get("user") ?? attributes.get("0"), attributes.get("id") ?? attributes.get("1")];
  const isPair = /^\w{1,40}$/.test(user ?? "") && /^\w{1,40}$/.test(id ?? "");
  if (isPair && (name === "tweet" || name === "x")) return `https://x.com/${user}/status/${id}`;
  if (isPair && name === "gist") return `https://gist.github.com/${user}/${id}`;
  const post = attributes.get("id") ?? attributes.get("0") ?? "";
  return name === "instagram" && /^[\w-]{5,40}$/.test(post) ? `https://www.instagram.com/p/${post}/` : undefined;
}

import { attributesIn, figureOf } from "./figures.ts";
import { type AddressOfPost, videoLink } from "./liquid.ts";

const SHORTCODE = /\{\{([<%])\s{0,20}(\/?)\s{0,20}([\w/.-]+)([^{}]{0,2000}?)\/?\s{0,20}[>%]\}\}/g;

/** A text without the shortcodes of Hugo: figures, videos, references and code become Markdown, others are named. */
export function withoutHugoShortcodes(text: string, addressOf: AddressOfPost, unknown: Set<string>): string {
  if (!text.includes("{{<") && !text.includes("{{%")) return text;
  return text.replace(SHORTCODE, (_code, _kind, slash: string, name: string, words: string) => {
    if (name === "highlight") return slash === "" ? `\n\`\`\`${/\w+/.exec(words)?.[0] ?? ""}` : "```\n";
    if (slash !== "") return "";
    const attributes = attributesIn(words);
    const first = attributes.get("0") ?? attributes.get("id") ?? attributes.get("path");
    if (name === "ref" || name === "relref") return first === undefined ? "" : (addressOf(first) ?? first);
    if (name === "youtube" || name === "vimeo") return videoLink(name, first);
    const picture = /fig|img|image|picture|photo/i.test(name) ? figureOf(attributes) : "";
    if (picture === "") unknown.add(name);
    return picture;
  });
}

import { attributesIn, figureOf } from "./figures.ts";
import type { ValueOf } from "./liquid-value.ts";
import { shownWords } from "./shown-words.ts";

/** The address of a post by the name of its file, `2020-01-02-storm`; undefined if there is none. */
export type AddressOfPost = (name: string) => string | undefined;

/** What names in Liquid stand for. */
interface LiquidNames {
  readonly addressOf: AddressOfPost;
  readonly valueOf: ValueOf;
  /** Gets the names of what is left out. */
  readonly unknown: Set<string>;
}

/** Filters that leave the words of a value as they are. */
const HARMLESS = /^(?:escape|strip|strip_html|safe|xml_escape|markdownify|relative_url|absolute_url)$/;

const TAG = /\{%-?\s{0,20}(\w+)([^%{}]{0,2000})-?%\}/g;
const OUTPUT = /\{\{-?([^{}]{0,1000}?)-?\}\}/g;

/**
 * A text without the tags of Liquid and Nunjucks: links to posts become addresses, pictures become figures, code becomes
 * fences. Names of what is left out are added to `unknown`.
 */
export function withoutLiquid(text: string, { addressOf, valueOf, unknown }: LiquidNames): string {
  if (!text.includes("{%") && !text.includes("{{")) return text;
  return text
    .replace(TAG, (_tag, name: string, words: string) => tagText(name, words.trim(), addressOf, unknown))
    .replace(OUTPUT, (_output, words: string) => outputText(words.trim(), { addressOf, valueOf, unknown }));
}

/** Tags that only guide the old program; what is between them stays. */
const SILENT =
  /^(raw|endraw|comment|endcomment|capture|endcapture|endhighlight|if|elsif|elif|else|endif|unless|endunless|for|endfor|assign|set|endset|block|endblock|import|from|extends|toc)$/;

function tagText(name: string, words: string, addressOf: AddressOfPost, unknown: Set<string>): string {
  if (name === "highlight") return `\n\`\`\`${/^\w+/.exec(words)?.[0] ?? ""}`;
  if (name === "endhighlight") return "```\n";
  if (name === "post_url" || name === "link") return addressOf(words) ?? "";
  const attributes = attributesIn(words);
  const picture =
    /^(include|include_relative|include_cached|image|img|figure|picture|asset_img|responsive_image)$/.test(name)
      ? figureOf(attributes)
      : "";
  if (picture !== "") return picture;
  if (name === "youtube" || name === "vimeo") return videoLink(name, attributes.get("0") ?? attributes.get("id"));
  if (SILENT.test(name)) return "";
  const isInclude = name.startsWith("include");
  const file = isInclude ? attributes.get("0") : undefined;
  const film = /^(youtube|vimeo)\b/i.exec(file?.split("/").at(-1) ?? "")?.[1];
  if (film !== undefined) return videoLink(film.toLowerCase(), attributes.get("id") ?? attributes.get("video_id"));
  const shown = isInclude ? shownWords(new Map([...attributes].filter(([key]) => key !== "0"))) : NOTHING;
  if (!shown.isWhole || shown.text === "") unknown.add(`${name} ${file ?? ""}`.trim());
  return shown.text === "" ? "" : `\n\n${shown.text}\n\n`;
}

const NOTHING = { text: "", isWhole: false };

export function videoLink(service: string, id: string | undefined): string {
  if (id === undefined || !/^[\w-]{3,20}$/.test(id)) return "";
  const url = service === "vimeo" ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
  return `\n\n<${url}>\n\n`;
}

/** Addresses of the site are left out of links; a text in quotation marks is written as it is. */
function outputText(words: string, { addressOf, valueOf, unknown }: LiquidNames): string {
  const [value = "", ...filters] = words.split("|").map((part) => part.trim());
  if (/^site\.(baseurl|url)$|^(page|metadata)\.(root|baseurl)$/.test(value)) return "";
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  if (quoted === undefined) {
    const known = filters.every((filter) => HARMLESS.test(filter)) ? valueOf(value) : undefined;
    if (value !== "" && known === undefined) unknown.add(value.slice(0, 60));
    return known ?? "";
  }
  const isLink = filters.some((filter) => /^(relative_url|absolute_url|url|prepend)/.test(filter));
  return isLink && quoted.startsWith("_posts/") ? (addressOf(quoted) ?? quoted) : quoted;
}

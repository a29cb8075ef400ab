import type { Element, Root } from "hast";
import { attribute, contains, isElement, type Node, setChildren, textIn } from "./hast.ts";

/** Elements without text of the release. */
const DROPPED: ReadonlySet<string> = new Set([
  ...["script", "style", "template", "head", "title", "meta", "link", "base", "svg", "canvas", "button", "input"],
  ...["select", "textarea", "datalist", "option", "param", "source", "track", "map", "area", "frameset", "applet"],
]);

const SHARE_BAR =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|sd-sharing\S*|share-?(?:bar|buttons?|links?|this)|social-?(?:share|links|media|icons)|addtoany\S*|addthis\S*|a2a_kit|jp-relatedposts|ssba\S*|heateor\S*)(?:$|[\s_-])/i;

/** A bar has links and few words besides. */
const LONGEST_BAR = 300;

const TRACKERS =
  /^(?:https?:)?\/\/(?:pixel\.wp\.com|stats\.wp\.com|b\.gif|feeds\.feedburner\.com\/~r|www\.facebook\.com\/tr|px\.ads\.linkedin\.com|[^/]*doubleclick\.net|www\.google-analytics\.com|rt\.prnewswire\.com|ml\.globenewswire\.com\/media\/pixel|track\.[^/]+)[/?]?/i;

/** Removes, in place, everything that is not text or a picture of the release: scripts, styles, forms, trackers, share bars. */
export function dropNoise(parent: Root | Element): void {
  const children: Node[] = [];
  for (const child of parent.children) {
    if (child.type === "text") children.push(child);
    if (child.type !== "element" || isNoise(child)) continue;
    if (
      child.tagName === "noscript" &&
      isElement(
        children.findLast((one) => isElement(one)),
        "img",
        "picture",
        "iframe",
      )
    )
      continue;
    dropNoise(child);
    if (child.tagName === "noscript") for (const one of child.children) children.push(one);
    else children.push(child);
  }
  setChildren(parent, children);
}

function isNoise(element: Element): boolean {
  const { tagName } = element;
  if (DROPPED.has(tagName) || isHidden(element)) return true;
  if (tagName === "img") return isTracker(element);
  if (tagName === "form") return !contains(element, (one) => /^(?:p|h[1-6]|table|article)$/.test(one.tagName));
  return isShareBar(element);
}

function isHidden(element: Element): boolean {
  if (element.properties["hidden"] !== undefined && element.properties["hidden"] !== false) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(attribute(element, "style"));
}

function isTracker(picture: Element): boolean {
  const size = (name: string): number => {
    const inStyle = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(\\d+)px`, "i").exec(attribute(picture, "style"))?.[1];
    return Number.parseInt(inStyle ?? attribute(picture, name), 10);
  };
  const isDot = [size("width"), size("height")].some((one) => one <= 1);
  return isDot || TRACKERS.test(attribute(picture, "src"));
}

function isShareBar(element: Element): boolean {
  const names = `${attribute(element, "className")} ${attribute(element, "id")}`;
  return SHARE_BAR.test(names) && textIn(element).trim().length < LONGEST_BAR;
}

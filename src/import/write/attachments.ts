import { oneLine } from "../../text/one-line.ts";
import { defined } from "../../text/defined.ts";
import type { FoundFile, FoundRelease } from "../found-release.ts";
import { cleanedText } from "../markdown/html/clean-text.ts";
import type { LinkTarget } from "../markdown/link-target.ts";
import type { ReadBody } from "../markdown/read-body.ts";
import { withoutCopies } from "./picture-copies.ts";
import { fileKey, targetOf } from "./wanted-files.ts";

/** A file that comes with the release: its name in the folder, and what it can be used as. */
export interface PlacedFile {
  readonly name: string;
  readonly use: "picture" | "document";
}

/** The files by their keys. */
export type PlacedFiles = ReadonlyMap<string, PlacedFile>;

interface ImageEntry {
  readonly file: string;
  readonly alt?: string;
  readonly decorative?: true;
  readonly caption?: string;
  readonly credit?: string;
}

interface LinkEntry {
  readonly url: string;
  readonly title: string;
}

/** The keys of front matter for pictures, documents and links. */
interface Attachments {
  readonly images: readonly ImageEntry[];
  readonly documents: readonly { readonly file: string; readonly title: string }[];
  readonly links: readonly LinkEntry[];
}

/** A picture's words, wherever the source has them. */
interface Words {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** Pictures and documents in their order; those that are not there become links. */
export function attachments(found: FoundRelease, body: ReadBody, files: PlacedFiles): Attachments {
  const images = new Map<string, ImageEntry>();
  const documents = new Map<string, { readonly file: string; readonly title: string }>();
  const links = new Map<string, LinkEntry>();
  const inBody = new Set([...body.pictures, ...body.links].map(({ target }) => fileKey(target)));
  const addPicture = (target: LinkTarget, words: Words): void => {
    const key = fileKey(target);
    const file = key === undefined ? undefined : files.get(key);
    if (file?.use === "picture") images.set(file.name, withWords(file.name, words, images.get(file.name)));
    else if (file) documents.set(file.name, { file: file.name, title: words.caption || words.alt || file.name });
    else if (!inBody.has(key)) addLink(target, words.caption || words.alt);
  };
  const addLink = (target: LinkTarget, title: string | undefined): void => {
    if (target.to === "web" && /^https?:\/\/[^\s"<>]+$/i.test(target.url))
      links.set(target.url, { url: target.url, title: clean(title) || nameIn(target.url) });
  };
  for (const image of withoutCopies(found.images)) addPicture(targetOf(image), image);
  for (const { target, alt, caption } of body.pictures) addPicture(target, { alt, ...split(caption) });
  const addDocument = (target: LinkTarget, title: string | undefined, isLinked: boolean): void => {
    const key = fileKey(target);
    const file = key === undefined ? undefined : files.get(key);
    if (file && !images.has(file.name)) {
      const before = documents.get(file.name)?.title;
      documents.set(file.name, { file: file.name, title: before ?? (clean(title) || nameIn(key ?? file.name)) });
    } else if (!file && isLinked) addLink(target, title);
  };
  for (const one of found.documents) addDocument(targetOf(one), titleOf(one), !inBody.has(fileKey(targetOf(one))));
  for (const { target, words } of body.links) addDocument(target, words, false);
  return {
    images: [...images.values()].map(described),
    documents: [...documents.values()],
    links: [...links.values()],
  };
}

function titleOf({ title, caption, alt }: FoundFile): string | undefined {
  return title || caption || alt;
}

/** A picture without any words is marked as one that says nothing: a person has to decide. */
function described({ alt, ...entry }: ImageEntry): ImageEntry {
  const words = alt ?? entry.caption;
  const { file, ...said } = entry;
  return defined({ file, alt: words, decorative: words === undefined ? (true as const) : undefined, ...said });
}

/** The words of the source, then those of the text for what the source does not say. */
function withWords(file: string, { alt, caption, credit }: Words, before: ImageEntry | undefined): ImageEntry {
  const split_ = split(caption);
  const said = {
    caption: before?.caption ?? split_.caption,
    credit: before?.credit ?? (clean(credit) || split_.credit),
  };
  return defined({ file, alt: before?.alt ?? (clean(alt) || undefined), ...said });
}

const CREDIT =
  /(?:^|[\s(.,·–—-])(?:foto(?:graf)?|photo(?:graph)?(?: credit| by)?|bilde|bild|kuva|valokuva|illustrasjon|illustration)\s*[:/]\s*([^()]{2,80}?)\)?\.?\s*$/i;

/** A caption without the name of the photographer at its end, and the name; `caption · credit · terms` too. */
function split(caption: string | undefined): Words {
  const whole = clean(caption);
  const found = CREDIT.exec(whole);
  if (!found?.[1]) {
    const [first = "", ...others] = whole.split(" · ");
    if (first !== "" && others.length > 0) return { caption: first, credit: others.join(" · ") };
    return whole === "" ? {} : { caption: whole };
  }
  const rest = whole.slice(0, found.index).replace(/[\s(,·–—-]+$/, "");
  return { credit: found[1].trim(), ...(rest !== "" && { caption: rest }) };
}

function clean(text: string | undefined): string {
  return oneLine(cleanedText(text ?? ""));
}

function nameIn(address: string): string {
  const last =
    address
      .replace(/[?#].*$/s, "")
      .split("/")
      .findLast((part) => part !== "") ?? address;
  try {
    return clean(decodeURIComponent(last)) || address;
  } catch {
    return last;
  }
}

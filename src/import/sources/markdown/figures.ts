import { escapeHtml } from "../../../text/escape-html.ts";

interface Figure {
  readonly src: string | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

/** A picture as HTML in Markdown, with its caption; empty without a picture. */
function figure({ src, alt, caption }: Figure): string {
  if (src === undefined || src === "") return "";
  const picture = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt ?? "")}">`;
  const text = caption === undefined || caption === "" ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `\n\n<figure>${picture}${text}</figure>\n\n`;
}

/** `key="value"`, `key='value'`, `key=value`; values without a key are numbered: `0`, `1`, … */
export function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let unnamed = 0;
  const pattern = /([\w-]+)\s?[=:]\s?(?:"([^"]*)"|'([^']*)'|([^\s"',]+))|"([^"]*)"|'([^']*)'|([^\s"',=]+)/g;
  for (const [, name, ...values] of text.matchAll(pattern)) {
    const value = values.find((one) => one !== undefined) ?? "";
    attributes.set(name?.toLowerCase() ?? String(unnamed++), value);
  }
  return attributes;
}

const PICTURE = /\.(jpe?g|png|gif|webp|avif|svg)([?#].*)?$/i;

/** The picture that attributes name, as Hugo's `figure` and includes of Jekyll have it. */
export function figureOf(attributes: ReadonlyMap<string, string>): string {
  const named = ["src", "url", "image", "image_path", "file", "path", "img", "link"].map((key) => attributes.get(key));
  const src = [...named, ...attributes.values()].find((value) => value !== undefined && PICTURE.test(value));
  const texts = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => attributes.get(key)).find((one) => one);
  const caption = [texts("caption", "title", "description"), texts("attr", "credit", "attribution")].filter(
    (one) => one,
  );
  return figure({ src, alt: texts("alt"), caption: caption.join(" ") });
}

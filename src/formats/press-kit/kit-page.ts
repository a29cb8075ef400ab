import { absoluteUrl, type SitePath } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { BodyPart } from "../../release/body/body.ts";
import { proseHtml } from "../../release/body/body.ts";
import { type HtmlPiece, writeHtml } from "../../release/body/html.ts";
import { directionOf } from "../../text/language.ts";
import { outwardHref } from "../../site/link-addresses.ts";
import type { KitContents } from "./contents.ts";
import { element, type Html, type HtmlChild } from "./html.ts";
import { releaseCopy } from "../release-copy/release-copy.ts";
import type { CopyField, CopyLink, CopySection, ReleaseCopy } from "../release-copy/model.ts";

/**
 * The release as one HTML file to read offline: no script, no request, pictures and documents from the kit beside it.
 */
export function pressKitPage(
  release: PublishedRelease,
  publication: Publication,
  contents: KitContents,
  known: ReleaseCopy,
): string {
  const { url } = publication.pressRoom.site;
  const inKit = new Map(contents.files.map(({ name, path }) => [absoluteUrl(path, url), encodeURI(name)]));
  const addressOf = (path: SitePath): string => inKit.get(absoluteUrl(path, url)) ?? absoluteUrl(path, url);
  // Without files beside it the page says what the other texts say.
  const copy = inKit.size === 0 ? known : releaseCopy(release, publication, addressOf);
  const place = { base: absoluteUrl(release.path, url), siteUrl: url };
  const local: Local = (pieces) => ({
    html: writeHtml(pieces, (link) => {
      const address = outwardHref(link, place);
      return inKit.get(address) ?? address;
    }),
  });
  const page = element(
    "html",
    { lang: copy.language, dir: directionOf(copy.language) },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("title", {}, copy.title),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      STYLE,
    ),
    element(
      "body",
      {},
      paragraph(copy.kicker),
      element("h1", {}, copy.title),
      paragraph(copy.dateline),
      copy.notices.map((notice) => paragraph(element("strong", {}, notice))),
      copy.lead === undefined ? undefined : paragraph(element("strong", {}, copy.lead)),
      release.body.parts.map((part) => bodyPart(part, contents, local)),
      copy.sections.map((section) =>
        element(
          "section",
          {},
          element("h2", {}, section.heading),
          sectionContent(section, copy.language, contents, local),
        ),
      ),
      paragraph(`${copy.address.label}: `, element("a", { href: copy.address.value }, copy.address.value)),
    ),
  );
  return `<!doctype html>${page.html}\n`;
}

/** Written as it is: a style sheet is no text to be escaped. */
const STYLE: Html = {
  html:
    "<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}" +
    "img{max-width:100%;height:auto}figure{margin:1.5rem 0}dt{font-weight:bold}" +
    "td,th{padding:.2rem .8rem .2rem 0;text-align:start}</style>",
};

type Local = (pieces: readonly HtmlPiece[]) => Html;

function paragraph(...children: HtmlChild[]): Html {
  return element("p", {}, ...children);
}

function bodyPart(part: BodyPart, { pictures }: KitContents, local: Local): HtmlChild {
  if (part.kind === "html") return local(part.html);
  const found = pictures.find(({ picture }) => picture.file === part.file);
  return figure(found, found?.picture.caption === undefined ? [] : [found.picture.caption]);
}

function figure(shown: KitContents["pictures"][number] | undefined, caption: readonly HtmlChild[]): HtmlChild {
  if (!shown) return undefined;
  return element(
    "figure",
    {},
    element("img", { src: encodeURI(shown.name), alt: shown.picture.alt }),
    caption.length === 0 ? undefined : element("figcaption", {}, caption),
  );
}

function sectionContent(section: CopySection, language: string, contents: KitContents, local: Local): HtmlChild {
  switch (section.kind) {
    case "quotes":
      return section.items.map(({ text, by }) => element("blockquote", {}, paragraph(text), paragraph(`– ${by}`)));
    case "fields":
      return fieldList(section.items);
    case "people":
      return section.items.map(({ name, role, fields }) => [
        element("h3", {}, name),
        role === undefined ? undefined : paragraph(role),
        fields.length === 0 ? undefined : fieldList(fields),
      ]);
    case "links":
      return section.part === "pictures"
        ? section.items.map((item, index) => figure(contents.pictures[index], [linkText(item)]))
        : element(
            "ul",
            {},
            section.items.map((item) => element("li", {}, linkText(item))),
          );
    case "prose":
      return local(proseHtml(section.markdown, language));
  }
}

function fieldList(fields: readonly CopyField[]): Html {
  return element(
    "dl",
    {},
    fields.map(({ label, value, href }) => [
      element("dt", {}, label),
      element("dd", {}, href === undefined ? value : element("a", { href }, value)),
    ]),
  );
}

function linkText({ label, address, details }: CopyLink): HtmlChild {
  return [element("a", { href: address }, label), details.map((detail) => ` · ${detail}`)];
}

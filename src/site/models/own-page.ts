import type { OwnPage } from "../../press-room/own-pages/own-page.ts";
import { writeHtml } from "../../release/body/html.ts";
import { hrefOnSite } from "../link-addresses.ts";
import type { ViewContext } from "../view-context.ts";

export interface OwnPageModel {
  readonly title: string;
  /** HTML from the Markdown renderer, or from the team's template. */
  readonly html: string;
}

/** Model of a page written by the team. Its template, if any, has been rendered. */
export function ownPageModel({ title, body, file }: OwnPage, { site }: ViewContext): OwnPageModel {
  switch (body.kind) {
    case "markdown": {
      const pieces = body.body.parts.flatMap((part) => (part.kind === "html" ? part.html : []));
      return { title, html: writeHtml(pieces, (link) => hrefOnSite(link, site.basePath)) };
    }
    case "html":
      return { title, html: body.html };
    case "template":
      throw new Error(`The template ${file} was not rendered.`);
  }
}

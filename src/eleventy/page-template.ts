import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { PageFrame } from "../../_includes/layouts/page-frame.tsx";
import type { KindName, Page } from "../site/kinds/registry.ts";
import { type PageProps, pageProps } from "../site/page-props.ts";
import type { Publication } from "../site/publication.ts";

/** A page as Eleventy's data. A class instance, because Eleventy deep-copies plain objects in template data. */
export class TemplatePage {
  readonly page: Page;
  /** Renders the page and writes it into the site. */
  readonly make: (content: (page: Page, publication: Publication) => string) => Promise<unknown>;

  constructor(page: Page, make: TemplatePage["make"]) {
    this.page = page;
    this.make = make;
  }
}

interface TemplateData {
  readonly sitePages: readonly TemplatePage[];
}

/** Number of pages that one page of Eleventy prints. Eleventy keeps a template with its data for each of its pages. */
const AT_ONCE = 100;

/**
 * An Eleventy template that prints every page of one kind: `content` inside the frame. One template paginates over the
 * pages, so that releases never enter Eleventy's template map. Each page is written as soon as it is rendered: Eleventy
 * would keep the text of all pages until the last one is done, which takes gigabytes for 10,000 releases. See
 * https://www.11ty.dev/docs/pagination/ and https://www.11ty.dev/docs/permalinks/#skip-writing-to-the-file-system.
 */
export function pageTemplate<K extends KindName>(kind: K, content: ComponentType<PageProps<K>>) {
  return {
    data: {
      pagination: { data: `pagesByKind.${kind}`, size: AT_ONCE, alias: "sitePages", addAllPagesToCollections: false },
      permalink: false,
      eleventyExcludeFromCollections: true,
    },
    render: async ({ sitePages }: TemplateData): Promise<string> => {
      for (const sitePage of sitePages)
        await sitePage.make((page, publication) => {
          const props = pageProps<K>(page, publication);
          const { frame, head, view } = props;
          return `<!doctype html>${renderToString(h(PageFrame, { frame, head, view }, h(content, props)))}`;
        });
      return "";
    },
  };
}

import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { outputFile } from "../press-room/addresses.ts";
import type { Page, PageOf, Publication } from "../press-room/publication.ts";

/** What every page component is given, and all it is given: a page is a pure function of these. */
export interface PageProps<K extends Page["kind"]> {
  readonly page: PageOf<K>;
  readonly publication: Publication;
}

/** A page in Eleventy's hands. Being no plain object, it is passed on as it is, where plain data would be copied. */
export class TemplatePage<P extends Page = Page> {
  readonly page: P;
  readonly publication: Publication;

  constructor(page: P, publication: Publication) {
    this.page = page;
    this.publication = publication;
  }
}

interface TemplateData<K extends Page["kind"]> {
  readonly sitePage: TemplatePage<PageOf<K>>;
}

/**
 * An Eleventy template that prints every page of one kind. One template paginates over the pages, so that
 * releases never enter Eleventy's template map. See https://www.11ty.dev/docs/pagination/.
 */
export function pageTemplate<K extends Page["kind"]>(kind: K, component: ComponentType<PageProps<K>>) {
  return {
    data: {
      pagination: { data: `pagesByKind.${kind}`, size: 1, alias: "sitePage", addAllPagesToCollections: false },
      permalink: ({ sitePage }: TemplateData<K>): string => outputFile(sitePage.page.path),
      eleventyExcludeFromCollections: true,
    },
    render: ({ sitePage }: TemplateData<K>): string =>
      `<!doctype html>${renderToString(h(component, { page: sitePage.page, publication: sitePage.publication }))}`,
  };
}

import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { OutputFile, Page, PageOf, Publication } from "../site/publication.ts";

/** What every page component is given, and all it is given: a page is a pure function of these. */
export interface PageProps<K extends Page["kind"]> {
  readonly page: PageOf<K>;
  readonly publication: Publication;
}

/** A page in Eleventy's hands. Being no plain object, it is passed on as it is, where plain data would be copied. */
export class TemplatePage<P extends Page = Page> {
  readonly page: P;
  readonly publication: Publication;
  /** Takes the finished page away. */
  readonly write: (file: OutputFile) => Promise<void>;

  constructor(page: P, publication: Publication, write: TemplatePage["write"]) {
    this.page = page;
    this.publication = publication;
    this.write = write;
  }
}

interface TemplateData<K extends Page["kind"]> {
  readonly sitePage: TemplatePage<PageOf<K>>;
}

/**
 * An Eleventy template that prints every page of one kind. One template paginates over the pages, so that
 * releases never enter Eleventy's template map. A page is written as soon as it is rendered: Eleventy would keep the
 * text of all pages until the last one is done, which is gigabytes at 10,000 releases.
 * See https://www.11ty.dev/docs/pagination/ and https://www.11ty.dev/docs/permalinks/#skip-writing-to-the-file-system.
 */
export function pageTemplate<K extends Page["kind"]>(kind: K, component: ComponentType<PageProps<K>>) {
  return {
    data: {
      pagination: { data: `pagesByKind.${kind}`, size: 1, alias: "sitePage", addAllPagesToCollections: false },
      permalink: false,
      eleventyExcludeFromCollections: true,
    },
    render: async ({ sitePage: { page, publication, write } }: TemplateData<K>): Promise<string> => {
      const html = renderToString(h(component, { page, publication }));
      await write({ path: page.path, content: `<!doctype html>${html}` });
      return "";
    },
  };
}

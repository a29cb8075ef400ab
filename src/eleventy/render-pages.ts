import { relative } from "node:path";
import { configureEleventy, PAGES, type PagesToRender } from "./configuration.ts";

/** Renders pages and hands each to the site's writer. */
export type RenderPages = (pages: PagesToRender) => Promise<void>;

/**
 * Runs Eleventy over `pages/` of the project. Every template passes its HTML to the writer, so Eleventy writes no
 * files. Rejects with Eleventy's error, whose innermost cause is the template's.
 */
export async function renderWithEleventy(pages: PagesToRender): Promise<void> {
  if (pages.pages.length === 0) return;
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(relative(process.cwd(), PAGES), undefined, {
    // No configuration file: everything is configured by this function.
    configPath: false,
    config: (config) => {
      configureEleventy(config, pages);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

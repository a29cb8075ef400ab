import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { PROGRAM, PROJECT } from "../runtime/program/program.ts";
import type { FileMaker } from "../site/file-maker.ts";
import { KINDS, type Page } from "../site/kinds/registry.ts";
import type { Publication } from "../site/publication.ts";
import { TemplatePage } from "./page-template.ts";

/** Pages to render, and functions for rendering and measuring them. */
export interface PagesToRender {
  readonly publication: Publication;
  readonly pages: readonly Page[];
  readonly files: Pick<FileMaker, "make">;
  /** Runs the rendering of one page, and may measure its duration. */
  readonly timed: <T>(path: string, run: () => T) => T;
}

/** The folder with the templates, absolute: `pages/`, or its bundled form. */
export const PAGES = join(PROGRAM, "pages");

type PagesByKind = Readonly<Record<string, readonly TemplatePage[]>>;

/** The template of a page, which makes its file. */
export function templateOf({ kind }: Page): string {
  return `pages/${kind}.11ty.tsx`;
}

/** Configures Eleventy to render these pages: they are its pagination data. See https://www.11ty.dev/docs/config/. */
export function configureEleventy(config: EleventyConfig, pages: PagesToRender): void {
  // https://www.11ty.dev/docs/languages/custom/#aliasing-an-existing-template-language
  config.addExtension("11ty.tsx", { key: "11ty.js" });
  // Own pages may be in the same folder; they are rendered as pages of the kind "own".
  config.setTemplateFormats([PROGRAM === PROJECT ? "11ty.tsx" : "11ty.js"]);
  config.setUseGitIgnore(false);
  // An installed program has its templates there. See https://www.11ty.dev/docs/ignores/.
  config.ignores.delete("**/node_modules/**");
  config.setQuietMode(true);
  config.addGlobalData("pagesByKind", () => pagesByKind(pages));
}

function pagesByKind({ publication, pages, files, timed }: PagesToRender): PagesByKind {
  const entries = pages.map((page) => {
    const make: TemplatePage["make"] = (content) =>
      files.make(page, templateOf(page), () => timed(page.path, () => content(page, publication)));
    return new TemplatePage(page, make);
  });
  return Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, entries.filter(({ page }) => page.kind === kind)]));
}

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { OwnPage } from "../press-room/own-pages/own-page.ts";
import type { OwnPageData } from "../site/own-page-data.ts";
import type { Site } from "../site/site.ts";
import { ContentError } from "./content-error.ts";

/** The team's own pages with their templates rendered. Rejects with a `ContentError` if a template fails. */
export async function renderOwnPages(site: Site): Promise<readonly OwnPage[]> {
  const { pressRoom } = site;
  if (!pressRoom.pages.some(isTemplate)) return pressRoom.pages;
  const [{ renderOwnTemplates }, { ownPageData }] = await Promise.all([
    import("../eleventy/own-templates.ts"),
    import("../site/own-page-data.ts"),
  ]);
  const { pages, diagnostics } = await renderOwnTemplates(pressRoom.pages, (page) => ownPageData(page, site));
  if (!pages) throw new ContentError(diagnostics);
  return pages;
}

/** Problems in the team's templates, found by rendering them without any release. */
export async function checkOwnTemplates(pages: readonly OwnPage[]): Promise<readonly Diagnostic[]> {
  if (!pages.some(isTemplate)) return [];
  const { renderOwnTemplates } = await import("../eleventy/own-templates.ts");
  return (await renderOwnTemplates(pages, emptyData)).diagnostics;
}

function isTemplate({ body }: OwnPage): boolean {
  return body.kind === "template";
}

function emptyData({ title, language }: OwnPage): OwnPageData {
  return { title, language, site: { name: "", publisher: "", root: "/" }, strings: {}, newest: [] };
}

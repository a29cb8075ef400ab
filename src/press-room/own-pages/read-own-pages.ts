import type { z } from "zod";
import { type Diagnostic, START_OF_FILE } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { hasErrors, problem } from "../../diagnostics/report.ts";
import { type Body, linksOf, readBody } from "../../release/body/body.ts";
import { readFileName } from "../../release/file-name.ts";
import { cleanText, type FrontMatter, splitFrontMatter } from "../../release/front-matter.ts";
import { schemaProblems } from "../../release/schema-problems.ts";
import { readYaml } from "../../release/yaml.ts";
import { defined } from "../../text/defined.ts";
import { isSlug, slugify } from "../../text/slug.ts";
import { languageRoot, ownPagePath } from "../addresses.ts";
import type { SiteSettings } from "../press-room.ts";
import type { OwnPage, OwnPageBody } from "./own-page.ts";
import { ownPageSchema } from "./own-page-schema.ts";

interface OwnPagesReading {
  readonly pages: readonly OwnPage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a team's own pages; `texts` by file name in `pages/`. A page with an error is left out. */
export function readOwnPages(texts: ReadonlyMap<string, string>, site: SiteSettings): OwnPagesReading {
  const pages: OwnPage[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, text] of texts) {
    const found = readOwnPage(name, text, site);
    diagnostics.push(...found.diagnostics);
    if (found.page && !hasErrors(found.diagnostics)) pages.push(found.page);
  }
  return { pages, diagnostics };
}

const MISSING =
  "The page does not begin with front matter. Begin it with a line of ---, then title: and the heading, then another line of ---.";

function readOwnPage(
  name: string,
  text: string,
  site: SiteSettings,
): { readonly page?: OwnPage; readonly diagnostics: readonly Diagnostic[] } {
  const file = `pages/${name}`;
  const parts = splitFrontMatter(cleanText(text));
  if ("rule" in parts) {
    const message = parts.rule === "front-matter-missing" ? MISSING : parts.message;
    return { diagnostics: [problem(parts.rule, file, parts.position, message)] };
  }
  const source = readYaml(parts.yaml, parts.yamlLine);
  const syntax = source.problems.map(({ position, message }) =>
    problem("front-matter-syntax", file, position, message),
  );
  if (hasErrors(syntax)) return { diagnostics: syntax };
  const value = source.value === "" || source.value === null ? {} : source.value;
  const parsed = ownPageSchema.safeParse(value, { reportInput: true });
  if (!parsed.success)
    return { diagnostics: [...syntax, ...schemaProblems(ownPageSchema, parsed.error.issues, source, file)] };
  const diagnostics: Diagnostic[] = [...syntax];
  const page = pageOf(name, parts, parsed.data, site, diagnostics);
  return { diagnostics, ...(page && { page }) };
}

function pageOf(
  name: string,
  parts: FrontMatter,
  input: z.output<typeof ownPageSchema>,
  site: SiteSettings,
  diagnostics: Diagnostic[],
): OwnPage | undefined {
  const file = `pages/${name}`;
  const { id, language: written } = readFileName(name.replace(/\.njk$/i, ".md"));
  const language = languageOf(written, site, file, diagnostics);
  const slug = input.slug ?? id;
  if (!isSlug(slug)) {
    const message = `The name ${name} cannot be part of an address: only lower-case letters a–z, digits and single hyphens can. Rename the file, or write slug: ${slugify(slug)} in it.`;
    diagnostics.push(problem("file-name", file, START_OF_FILE, message));
  }
  if (language === undefined || !isSlug(slug)) return undefined;
  return defined({
    id,
    file,
    language,
    path: ownPagePath(languageRoot(language, site.languages[0]), slug),
    title: input.title,
    description: input.description,
    place: input.navigation ?? ("footer" as const),
    order: input.order ?? 100,
    body: /\.njk$/i.test(name) ? templateBody(parts) : markdownBody(parts, { id, language, file }, diagnostics),
  });
}

/** The language in the file name in the site's spelling; the site's default if there is none. */
function languageOf(
  written: string | undefined,
  { languages }: SiteSettings,
  file: string,
  diagnostics: Diagnostic[],
): string | undefined {
  if (written === undefined) return languages[0];
  const known = languages.find((one) => one.toLowerCase() === written.toLowerCase());
  if (known !== undefined) return known;
  const meant = nearest(written, languages);
  const advice =
    meant === undefined ? "Add it to languages: in pressroom/site.yaml, or rename the file" : `Did you mean ${meant}`;
  const message = `The press room has no language "${written}"; it has ${languages.join(", ")}. ${advice}${meant === undefined ? "." : "?"}`;
  diagnostics.push(problem("language-unknown", file, START_OF_FILE, message));
  return undefined;
}

function templateBody({ body, bodyLine }: FrontMatter): OwnPageBody {
  return { kind: "template", source: body, line: bodyLine };
}

function markdownBody(
  { body: markdown, bodyLine }: FrontMatter,
  { id, language, file }: Pick<OwnPage, "id" | "language" | "file">,
  diagnostics: Diagnostic[],
): OwnPageBody {
  const { body, problems } = readBody(markdown, { id, language });
  const at = ({ line, column }: { readonly line: number; readonly column: number }) => ({
    line: bodyLine + line - 1,
    column,
  });
  for (const { rule, message, ...place } of problems) diagnostics.push(problem(rule, file, at(place), message));
  for (const link of linksOf(body))
    if (link.to === "file") {
      const message = `The link leads to the file ${link.file}, but a page of your own has no files beside it. Write an address from the root of the press room, like /contacts/, or a whole web address.`;
      diagnostics.push(problem("body-link-broken", file, at(link.at ?? { line: 1, column: 1 }), message));
    }
  if (hasPicture(body)) {
    const message = "A page of your own cannot show pictures. Remove the picture, or link to one in a release.";
    diagnostics.push(problem("body-image-unlisted", file, at({ line: 1, column: 1 }), message));
  }
  return { kind: "markdown", body };
}

function hasPicture({ parts }: Body): boolean {
  return parts.some(({ kind }) => kind === "image");
}

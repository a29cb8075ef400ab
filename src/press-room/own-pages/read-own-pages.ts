import { message } from "../../diagnostics/messages/message.ts";
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

function readOwnPage(
  name: string,
  text: string,
  site: SiteSettings,
): { readonly page?: OwnPage; readonly diagnostics: readonly Diagnostic[] } {
  const file = `pages/${name}`;
  const parts = splitFrontMatter(cleanText(text));
  if ("rule" in parts) {
    const said = parts.rule === "front-matter-missing" ? message("page-front-matter-missing") : parts.message;
    return { diagnostics: [problem(parts.rule, file, parts.position, said)] };
  }
  const source = readYaml(parts.yaml, parts.yamlLine);
  const syntax = source.problems.map((one) => problem("front-matter-syntax", file, one.position, one.message));
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
    diagnostics.push(
      problem("file-name", file, START_OF_FILE, message("page-name-wrong", { name, slug: slugify(slug) })),
    );
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
  const said = message("page-language-unknown", {
    language: written,
    known: languages,
    meant: nearest(written, languages),
  });
  diagnostics.push(problem("language-unknown", file, START_OF_FILE, said));
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
  for (const { rule, message: said, ...place } of problems) diagnostics.push(problem(rule, file, at(place), said));
  for (const link of linksOf(body))
    if (link.to === "file") {
      const said = message("page-links-to-file", { file: link.file });
      diagnostics.push(problem("body-link-broken", file, at(link.at ?? { line: 1, column: 1 }), said));
    }
  if (hasPicture(body)) {
    diagnostics.push(problem("body-image-unlisted", file, at({ line: 1, column: 1 }), message("page-picture")));
  }
  return { kind: "markdown", body };
}

function hasPicture({ parts }: Body): boolean {
  return parts.some(({ kind }) => kind === "image");
}

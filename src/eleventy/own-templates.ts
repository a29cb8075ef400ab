import { type Message, message } from "../diagnostics/messages/message.ts";
import { RenderPlugin } from "@11ty/eleventy";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/report.ts";
import type { OwnPage, OwnPageBody } from "../press-room/own-pages/own-page.ts";

type Template = Extract<OwnPageBody, { readonly kind: "template" }>;

interface RenderedPages {
  /** The pages in their order, with templates rendered; undefined if there is a problem. */
  readonly pages?: readonly OwnPage[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Renders the Nunjucks templates among the team's pages with Eleventy; `dataOf` returns the data of each page. See
 * https://www.11ty.dev/docs/languages/nunjucks/.
 */
export async function renderOwnTemplates(
  pages: readonly OwnPage[],
  dataOf: (page: OwnPage) => object,
): Promise<RenderedPages> {
  const diagnostics: Diagnostic[] = [];
  const rendered: OwnPage[] = [];
  const renderer = new RenderPlugin.RenderManager();
  for (const page of pages) {
    const { body } = page;
    if (body.kind !== "template") {
      rendered.push(page);
      continue;
    }
    try {
      const render = await renderer.compile(body.source, "njk");
      rendered.push({ ...page, body: { kind: "html", html: await render(dataOf(page)) } });
    } catch (error) {
      diagnostics.push(problemOf(error, page.file, body));
    }
  }
  return diagnostics.length > 0 ? { diagnostics } : { pages: rendered, diagnostics };
}

/**
 * Nunjucks writes `(unknown path) [Line 2, Column 7]` on the first line of a message. Errors during rendering have no
 * place; then the name that was not found is searched for in the template.
 */
function problemOf(error: unknown, file: string, { source, line }: Template): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const [, atLine, atColumn] = /\[Line (\d+), Column (\d+)\]/.exec(text) ?? [];
  const [, what = "", name = ""] = /(filter|template) not found: (.+)/.exec(text) ?? [];
  const found = name === "" ? -1 : source.indexOf(name);
  const before = source.slice(0, Math.max(0, found)).split("\n");
  const place =
    atLine === undefined
      ? { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
      : { line: line + Number(atLine) - 1, column: Number(atColumn) };
  return problem("page-template", file, place, reasonOf(text, what, name));
}

function reasonOf(text: string, what: string, name: string): Message {
  if (what === "filter") return message("template-filter", { name });
  if (what === "template") return message("template-include", { name });
  const [, token] = /unexpected token: (.+)/.exec(text) ?? [];
  if (token !== undefined) return message("template-token", { token });
  const last = text.split("\n").at(-1) ?? "";
  return message("template-failed", { reason: last.trim().replace(/^Error: /, "") });
}

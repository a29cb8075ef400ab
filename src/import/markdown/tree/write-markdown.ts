import type { Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify, { type Options } from "remark-stringify";
import { type Processor, unified } from "unified";

/**
 * Template syntax of other programs, `{{ }}`, `{% %}` and `{: }`, is text and stays so. The parser of this project reads
 * `^[` as a footnote, but `[` is escaped already.
 */
const TEMPLATES: NonNullable<Options["unsafe"]> = [{ character: "{", after: "[{%:#.<]", inConstruct: "phrasing" }];

const writer = unified()
  .use(remarkGfm)
  .use(withoutAddressEscapes)
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    fences: true,
    incrementListMarker: true,
    listItemIndent: "one",
    resourceLink: true,
    rule: "*",
    unsafe: TEMPLATES,
  })
  .freeze();

/** The Markdown of a tree. Text that would be markup is escaped. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...blocks] };
  return writer.stringify(root).trim();
}

/**
 * Takes back the escapes of remark-gfm for addresses that are text (`www\.example.org`): the parser of this project makes
 * links of them, which is wanted.
 */
function withoutAddressEscapes(this: Processor): void {
  const extensions = (this.data().toMarkdownExtensions ?? []) as {
    extensions?: { unsafe?: { character?: string }[] }[];
  }[];
  for (const one of extensions)
    one.extensions = (one.extensions ?? []).filter(({ unsafe }) => !unsafe?.some(({ character }) => character === "@"));
}

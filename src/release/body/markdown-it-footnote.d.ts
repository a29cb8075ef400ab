declare module "markdown-it-footnote" {
  import type MarkdownIt from "markdown-it";

  /** Adds `[^1]`, `[^1]: …` and `^[…]`; reads `env.docId`. */
  export default function footnote(md: MarkdownIt): void;
}

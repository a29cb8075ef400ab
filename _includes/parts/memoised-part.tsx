import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { memoise } from "../../src/site/memoise.ts";
import type { View } from "../../src/site/view-context.ts";
import { useView, ViewProvider } from "../view.tsx";

/** Everything that a memoised part may depend on, besides the page's language. */
interface PartProps<T extends object, V extends string> {
  readonly of: T;
  readonly variant: V;
}

interface MemoisedPartProps<T extends object, V extends string> extends PartProps<T, V> {
  /** The element that contains the part. */
  readonly as: "div" | "footer" | "li" | "nav" | "section";
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The content: a component at the top level of its module. */
  readonly part: (props: PartProps<T, V>) => ComponentChildren;
}

/**
 * Renders a part once and reuses its HTML on all pages where it is the same. The key is everything `part` can depend
 * on: `of`, `variant`, the page's view and `part` itself. A function that is created on each page, and so could depend on
 * more, is rendered each time.
 */
export function MemoisedPart<T extends object, V extends string>(props: MemoisedPartProps<T, V>) {
  const { as, class: name, attributes, of, variant, part } = props;
  // The cache does not need the type of the part's props.
  const { html } = rendered(of, variant, part as Part, useView());
  return h(as, { ...attributes, class: name, dangerouslySetInnerHTML: { __html: html } });
}

type Part = (props: PartProps<object, string>) => ComponentChildren;

const rendered = memoise((of: object, variant: string, part: Part, view: View) => ({
  html: inOnePiece(renderToString(<ViewProvider value={view}>{part({ of, variant })}</ViewProvider>)),
}));

/**
 * The same text in one piece of memory. The renderer joins hundreds of short strings, which V8 keeps as a tree of them:
 * five times the memory of the text, for each part of each release.
 */
function inOnePiece(text: string): string {
  return decoder.decode(encoder.encode(text));
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

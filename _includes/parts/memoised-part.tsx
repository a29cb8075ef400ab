import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { memoise } from "../../src/site/memoise.ts";
import type { View } from "../../src/site/view-context.ts";
import { useView, ViewProvider } from "../view.tsx";

/** What the inside of a memoised part may depend on, beside the page's language. */
interface PartProps<T extends object, V extends string> {
  readonly of: T;
  readonly variant: V;
}

interface MemoisedPartProps<T extends object, V extends string> extends PartProps<T, V> {
  /** The element around the part. */
  readonly as: "div" | "footer" | "li" | "nav" | "section";
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The inside, a component at the top level of its module. */
  readonly part: (props: PartProps<T, V>) => ComponentChildren;
}

/**
 * A part that is the same on many pages: rendered once, then repeated as text. Memoised by everything `part` can see,
 * which is `of`, `variant`, the page's view and `part` itself: a function made anew on each page, which could see more,
 * is rendered each time.
 */
export function MemoisedPart<T extends object, V extends string>(props: MemoisedPartProps<T, V>) {
  const { as, class: name, attributes, of, variant, part } = props;
  // The part sees its own type of props; the memory does not need to know it.
  const { html } = rendered(useView(), part as Part, of, variant);
  return h(as, { ...attributes, class: name, dangerouslySetInnerHTML: { __html: html } });
}

type Part = (props: PartProps<object, string>) => ComponentChildren;

const rendered = memoise((view: View, part: Part, of: object, variant: string) => ({
  html: renderToString(<ViewProvider value={view}>{part({ of, variant })}</ViewProvider>),
}));

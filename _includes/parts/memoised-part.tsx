import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { View } from "../../src/site/view-context.ts";
import { useView, ViewProvider } from "../view.tsx";

interface OnceProps {
  /** The element around the part. */
  readonly as: "div" | "footer" | "li" | "nav" | "section";
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the part shows: the same object, the same part. */
  readonly of: object;
  /** Tells parts of one object apart. */
  readonly variant?: string;
  /** The inside of the part. Nothing but `of`, `variant` and the page's language may decide what it shows. */
  readonly render: () => ComponentChildren;
}

const rendered = new WeakMap<View, WeakMap<object, Map<string, string>>>();

/** A part that stands on thousands of pages: rendered for the first, repeated on the others. */
export function MemoisedPart({ as, class: name, attributes, of, variant = "", render }: OnceProps) {
  const context = useView();
  const parts = partsOf(context, of);
  let html = parts.get(variant);
  if (html === undefined) {
    html = renderToString(<ViewProvider value={context}>{render()}</ViewProvider>);
    parts.set(variant, html);
  }
  return h(as, { ...attributes, class: name, dangerouslySetInnerHTML: { __html: html } });
}

function partsOf(context: View, of: object): Map<string, string> {
  const known = rendered.get(context) ?? new WeakMap<object, Map<string, string>>();
  rendered.set(context, known);
  const parts = known.get(of) ?? new Map<string, string>();
  known.set(of, parts);
  return parts;
}

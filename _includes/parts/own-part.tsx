import { type ComponentChildren, isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { message } from "../../src/diagnostics/messages/message.ts";
import type { OwnPart, PartProps } from "../../src/site/extend.ts";
import { memoise } from "../../src/site/memoise.ts";
import { running, wrongResult } from "../../src/site/own-module.ts";
import type { View } from "../../src/site/view-context.ts";
import { ViewProvider } from "../view.tsx";

/** Components of the program that a part can use, by name. */
type Beside = Readonly<Record<string, () => ComponentChildren>>;

/**
 * The HTML of a part of the press room's own, for the inside of the program's element. Throws an `OwnModuleError` if its
 * component fails, or returns something else than elements and texts.
 */
export function ownPartHtml<M extends object, B extends Beside>(
  part: OwnPart<M, B>,
  model: M,
  view: View,
  beside: B,
): string {
  const { language, direction, strings, link } = view;
  const props: PartProps<M> & B = {
    ...beside,
    model,
    view: { language, direction, link, t: strings.t, plural: strings.plural },
  };
  const Part = (): ComponentChildren => {
    const nodes: unknown = part.component(props);
    if (!isNode(nodes)) throw wrongResult(part, message("module-node"));
    return nodes;
  };
  return running(part, () =>
    renderToString(
      <ViewProvider value={view}>
        <Part />
      </ViewProvider>,
    ),
  );
}

/** The same, once for all pages with the same model and view. `make` is at the top level of its module. */
export const sharedPartHtml = memoise(
  (make: SharedPart, model: object, variant: string, view: View): { readonly html: string } => ({
    html: make(model, variant, view),
  }),
);

type SharedPart = (model: object, variant: string, view: View) => string;

function isNode(value: unknown): value is ComponentChildren {
  if (value === null || value === false || typeof value === "string" || typeof value === "number") return true;
  return Array.isArray(value) ? value.every(isNode) : isValidElement(value);
}

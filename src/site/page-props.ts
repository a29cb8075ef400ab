import { type Frame, frameOf } from "./frame.ts";
import { headOf } from "./head/head.ts";
import type { HeadModel } from "./head/head-model.ts";
import { type KindName, kindOf, type ModelOf, type Page } from "./kinds/registry.ts";
import type { Site } from "./site.ts";
import { type View, viewContext } from "./view-context.ts";

/** Input of a page component: model, frame, head and view. */
export interface PageProps<K extends KindName> {
  readonly model: ModelOf<K>;
  readonly frame: Frame;
  readonly head: HeadModel;
  readonly view: View;
}

/** Computes everything that the component of a page and its frame print. */
export function pageProps<K extends KindName>(page: Page, site: Site): PageProps<K> {
  const view = viewContext(page.language, site);
  return {
    model: kindOf(page).model(page, view) as ModelOf<K>,
    frame: frameOf(page, view),
    head: headOf(page, site),
    view,
  };
}

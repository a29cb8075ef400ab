import type { PageAddress, Step } from "./kinds/page-kind.ts";
import { kindOf, type Page } from "./kinds/registry.ts";
import type { ViewContext } from "./view-context.ts";

/** The way to a page: the front page, then the pages above it. Empty on the front page itself. */
export function trailOf(page: Page, context: ViewContext): readonly Step[] {
  const { root } = context.edition;
  if (page.path === root) return [];
  const above = kindOf(page).trail?.(page, context) ?? [];
  return [{ name: context.strings.t("layout.home"), path: root, isInterface: true }, ...above];
}

/** Says whether the page at `path`, or one above it, is `other`, or is below it in the tree. */
export function isWithin({ path }: Pick<PageAddress, "path">, trail: readonly Step[], other: string): boolean {
  return path.startsWith(other) || trail.some((step) => step.path === other);
}

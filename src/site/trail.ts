import type { PageAddress, Step } from "./kinds/page-kind.ts";
import { kindOf, type Page } from "./kinds/registry.ts";
import type { ViewContext } from "./view-context.ts";

/** Pages from the front page to the parent of a page. Empty for the front page. */
export function trailOf(page: Page, context: ViewContext): readonly Step[] {
  const { root } = context.edition;
  if (page.path === root) return [];
  const above = kindOf(page).trail?.(page, context) ?? [];
  return [{ name: context.strings.t("layout.home"), path: root, isInterface: true }, ...above];
}

/** Says whether `other` is the page at `path` or a page above it in trail or tree. */
export function isWithin({ path }: Pick<PageAddress, "path">, trail: readonly Step[], other: string): boolean {
  return path.startsWith(other) || trail.some((step) => step.path === other);
}

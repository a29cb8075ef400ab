import type { SitePath } from "../../../press-room/addresses.ts";
import type { ViewContext } from "../../view-context.ts";

/** A page number, or a gap between numbers. */
type PagingItem =
  | {
      readonly kind: "page";
      readonly number: number;
      readonly href: string;
      readonly isCurrent: boolean;
      /** True for the first and the last page, which narrow screens show besides the current one. */
      readonly isEdge: boolean;
    }
  | { readonly kind: "gap" };

export interface Paging {
  readonly number: number;
  readonly count: number;
  readonly previous?: string;
  readonly next?: string;
  readonly items: readonly PagingItem[];
}

/** Page numbers shown on each side of the current one, besides the first and last. */
const AROUND = 2;

/** Page links of a list; undefined if it has one page. */
export function pagingOf(
  pathOf: (number: number) => SitePath,
  number: number,
  count: number,
  context: ViewContext,
): Paging | undefined {
  if (count < 2) return undefined;
  const href = (page: number): string => context.href(pathOf(page));
  const shown = shownNumbers(number, count);
  const items = shown.flatMap((page, index): readonly PagingItem[] => {
    const isEdge = page === 1 || page === count;
    const item: PagingItem = { kind: "page", number: page, href: href(page), isCurrent: page === number, isEdge };
    const before = shown[index - 1];
    return before !== undefined && page - before > 1 ? [{ kind: "gap" }, item] : [item];
  });
  return {
    number,
    count,
    items,
    ...(number > 1 ? { previous: href(number - 1) } : {}),
    ...(number < count ? { next: href(number + 1) } : {}),
  };
}

function shownNumbers(number: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  // A gap that hides one number would be as long as the number.
  const from = number - AROUND <= 3 ? 1 : number - AROUND;
  const to = number + AROUND >= count - 2 ? count : number + AROUND;
  return all.filter((page) => page === 1 || page === count || (page >= from && page <= to));
}

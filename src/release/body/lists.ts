import { message } from "../../diagnostics/messages/message.ts";
import type { Token } from "markdown-it";
import type { NoteProblem } from "./problem.ts";

/**
 * Reports items of a numbered list whose number changes: Markdown counts on from the first number and ignores the
 * others. Returns a function to call with every token of the body, in order.
 */
export function listNumbers(note: NoteProblem): (token: Token) => void {
  const lists: { readonly first: number; next: number; isReported: boolean }[] = [];
  return (token) => {
    if (token.type === "ordered_list_open" || token.type === "bullet_list_open") {
      const first = token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : Number.NaN;
      lists.push({ first, next: first, isReported: first > 1 });
      if (first > 1) note(token, "body-list-number", message("body-list-begins", { number: first }));
    } else if (token.type === "ordered_list_close" || token.type === "bullet_list_close") lists.pop();
    else if (token.type === "list_item_open") {
      const list = lists.at(-1);
      const written = Number(token.info);
      if (list === undefined || token.info === "") return;
      if (written !== list.next && written !== list.first && !list.isReported) {
        list.isReported = true;
        note(token, "body-list-number", message("body-list-number", { written, shown: list.next }));
      }
      list.next += 1;
    }
  };
}

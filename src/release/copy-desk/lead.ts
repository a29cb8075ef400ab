import { message } from "../../diagnostics/messages/message.ts";
import type { Position } from "../../diagnostics/diagnostic.ts";
import type { Release } from "../release.ts";
import type { NoteCopy } from "./note.ts";

/** Words; a longer lead is no summary. */
const LONGEST = 60;

/** Types whose first paragraph does for a lead: short items, and declarations that are quoted from the first word. */
const WITHOUT = new Set(["news", "statement"]);

/** Reports a lead that is too long, and a finished release of several paragraphs without one. `at` has the places. */
export function checkLead(
  { lead, type, body, draft }: Pick<Release, "lead" | "type" | "body" | "draft">,
  at: { readonly lead: () => Position; readonly title: () => Position },
  note: NoteCopy,
): void {
  const words = wordsIn(lead ?? body.firstParagraph);
  if (lead !== undefined) {
    if (words > LONGEST) note("lead-long", at.lead(), message("lead-long", { words, most: LONGEST }));
    return;
  }
  if (draft || body.text === "") return;
  if (words > LONGEST || (!WITHOUT.has(type) && wordsIn(body.text) > LONGEST && body.text.includes("\n\n")))
    note("lead-missing", at.title(), message("lead-missing"));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}

import type { Reason } from "../build/traces/traces.ts";

/** Most facts that are named for one file. */
const NAMED = 3;

/** Why a file is made, in one line: `/2026/a/index.html: changed: body of release 2026/2026-01-05-a.nb`. */
export function explained(path: string, reason: Reason): string {
  switch (reason.kind) {
    case "new":
      return `${path}: it is new`;
    case "planned anew":
      return `${path}: what the page or format is to contain has changed`;
    case "changed": {
      const names = reason.facts.slice(0, NAMED).map(factName).join("; ");
      const more = reason.facts.length - NAMED;
      return `${path}: changed: ${names}${more > 0 ? `; and ${more} more` : ""}`;
    }
  }
}

/** `.body\trelease:a.nb` → `body of release a.nb`; `list size\tlist:/news/` → `list size of list /news/`. */
function factName(key: string): string {
  const [name = "", ...of] = key.split("\t");
  return [name.replace(/^\./, ""), ...of.map((one) => one.replace(/^"/, "").replace(":", " "))].join(" of ");
}

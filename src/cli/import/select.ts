import type { FoundRelease } from "../../import/found-release.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { itemHash } from "../../import/ledger.ts";
import { writtenDate } from "../../import/write/written-date.ts";
import { dateIn } from "../../time/dates.ts";
import type { ImportRequest } from "./options.ts";

interface Skipped {
  readonly found: FoundRelease;
  readonly reason: Message;
}

/** The releases of the days asked for, each key once, the newest if only so many are wanted. */
export function selected(
  found: readonly FoundRelease[],
  { since, until, limit }: ImportRequest,
  zone: string,
): { readonly wanted: readonly FoundRelease[]; readonly skipped: readonly Skipped[]; readonly left: number } {
  const byKey = new Map<string, FoundRelease>();
  const skipped: Skipped[] = [];
  for (const one of found) {
    const first = byKey.get(one.key);
    if (!first) byKey.set(one.key, one);
    else if (itemHash(first) !== itemHash(one)) skipped.push({ found: one, reason: message("import-key-twice") });
  }
  const dayOf = ({ date, updated }: FoundRelease): string => {
    const written = writtenDate(date?.iso ?? updated?.iso ?? "", zone);
    return written ? dateIn(written.timestamp) : "";
  };
  const once = [...byKey.values()];
  if (since === undefined && until === undefined && limit === undefined) return { wanted: once, skipped, left: 0 };
  const dated = once
    .map((one) => ({ one, day: dayOf(one) }))
    .filter(
      ({ day }) => day === "" || ((since === undefined || day >= since) && (until === undefined || day <= until)),
    );
  const newest = limit === undefined ? dated : dated.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, limit);
  return { wanted: newest.map(({ one }) => one), skipped, left: once.length - newest.length };
}

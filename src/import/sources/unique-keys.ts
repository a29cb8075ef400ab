import { message } from "../../diagnostics/messages/message.ts";
import type { FoundFault, FoundRelease } from "../found-release.ts";

/** Returns a function that gives a key which another release has already a number; the same release again is a fault. */
export function uniqueKeys(): (release: FoundRelease) => FoundRelease | FoundFault {
  const seen = new Map<string, FoundRelease[]>();
  return (release) => {
    const before = seen.get(release.key);
    if (before === undefined) {
      seen.set(release.key, [release]);
      return release;
    }
    if (before.some((one) => isSame(one, release)))
      return { origin: release.origin, fault: message("import-item-twice", { title: release.title ?? release.key }) };
    before.push(release);
    return { ...release, key: `${release.key}#${before.length}` };
  };
}

function isSame(one: FoundRelease, other: FoundRelease): boolean {
  return one.title === other.title && one.body.content === other.body.content && one.date?.text === other.date?.text;
}

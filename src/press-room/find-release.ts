/** Ids of releases by every name they go by: the whole id, and its last part where only one release has it. */
export function releaseIndex(ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const id of ids) {
    const last = id.slice(id.lastIndexOf("/") + 1);
    if (index.has(last)) ambiguous.add(last);
    index.set(last, id);
  }
  for (const name of ambiguous) index.delete(name);
  for (const id of ids) index.set(id, id);
  return index;
}

/** The id a reference means; `/` and `.md` around it are forgiven. */
export function findRelease(index: ReadonlyMap<string, string>, reference: string): string | undefined {
  return index.get(reference.replace(/^\/|\/(index(\.[a-z-]+)?\.md)?$|\.md$/gi, "").replace(/^releases\//, ""));
}

/** Every path through an object that ends in a value, list positions left out, each once and sorted. */
export function leavesOf(value: unknown): readonly string[] {
  return [...new Set(pathsTo(value, ""))].toSorted();
}

function pathsTo(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsTo(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => pathsTo(item, path === "" ? key : `${path}.${key}`));
}

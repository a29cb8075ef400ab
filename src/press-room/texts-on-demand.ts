import type { FileTexts } from "./press-room.ts";

/**
 * The texts of these files. One that is in `texts` is taken out of it with its first use: most are used once, and those of
 * 100,000 releases would take half a gigabyte until the end. Others are read when they are used.
 */
export function textsOnDemand(
  names: readonly string[],
  texts: Map<string, string>,
  read: (name: string) => string,
): FileTexts {
  return {
    keys: () => names,
    get: (name) => {
      const text = texts.get(name);
      texts.delete(name);
      return text ?? read(name);
    },
  };
}

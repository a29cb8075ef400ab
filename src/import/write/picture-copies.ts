import type { FoundFile } from "../found-release.ts";

/** The pictures without smaller copies of others among them. */
export function withoutCopies(images: readonly FoundFile[]): readonly FoundFile[] {
  return images.filter(({ location }) => !images.some((other) => isSmallerCopy(location, other.location)));
}

/** What programs put after the name of a copy: its width, both sides, or the shape of a crop. */
const COPY = /-(?:[1-9]\d{2,3}w?|\d{2,4}x\d{2,4}|scaled|landscape|square|portrait)$/;

/** Says whether an address is that of a smaller copy or a crop of a picture, by the names of both. */
export function isSmallerCopy(address: string, original: string): boolean {
  const [copy, whole] = [nameAt(address), nameAt(original)];
  if (copy === undefined || whole === undefined || copy.host !== whole.host) return false;
  const stem = copy.stem.replace(COPY, "");
  // A name like `bilde-2019.jpg` is a copy only if it is in another folder.
  const isYear = /-(?:19|20)\d{2}$/.test(copy.stem);
  return stem !== copy.stem && stem === whole.stem && !(isYear && copy.folder === whole.folder);
}

function nameAt(
  address: string,
): { readonly host: string; readonly folder: string; readonly stem: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const end = pathname.lastIndexOf("/") + 1;
  return { host, folder: pathname.slice(0, end), stem: pathname.slice(end).replace(/\.\w+$/, "") };
}

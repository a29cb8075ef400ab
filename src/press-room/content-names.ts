import type { RuleId } from "../diagnostics/rules.ts";
import { isSlug, slugify } from "../text/slug.ts";

/** Files that operating systems leave behind, notes to other editors, and names hidden by a dot or an underscore. */
export function isHidden(name: string): boolean {
  return /^[._]|^~\$|^(thumbs\.db|desktop\.ini|readme\.(md|txt))$/i.test(name);
}

/** Says whether a file in `releases/` is read as a release by its name. */
export function isReleaseFile(name: string): boolean {
  return /\.md$/i.test(name);
}

/** Says whether a file in `pages/` is read as a page of the team's own. */
export function isOwnPageFile(name: string): boolean {
  return /\.(md|njk)$/i.test(name);
}

/** Says whether a file in `pages/` is a template of the program for a kind of page. */
export function isProgramTemplate(name: string): boolean {
  return /\.11ty\.tsx$/.test(name);
}

/** The message for any other file in `pages/`. */
export function ignoredPage(name: string): string {
  return `${name} is not read, so nothing of it is published. Write a page as Markdown in a file that ends in .md, or as a Nunjucks template that ends in .njk, directly in pages/.`;
}

interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** Why an entry of a folder cannot be read as content; undefined for a plain file (or folder) with a plain name. */
export function oddEntry(
  entry: Entry,
  wanted: "file" | "folder",
): { readonly rule: RuleId; readonly message: string } | undefined {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(entry.name))
    return { rule: "file-name", message: "The name holds a line break or another invisible character. Rename it." };
  if (entry.isSymbolicLink())
    return {
      rule: "file-kind",
      message: `This is a symbolic link, which is not followed. Put the ${wanted} itself here.`,
    };
  if (wanted === "file" && entry.isDirectory())
    return { rule: "file-kind", message: "This is a folder with the name of a file. Rename the folder." };
  if (wanted === "file" && !entry.isFile())
    return { rule: "file-kind", message: "This is not a file but a pipe or device, which is not read. Remove it." };
  return undefined;
}

/** Says whether a file beside publishers or contacts was probably meant to be one. Pictures are not. */
export function isMistakenSetting(name: string): boolean {
  return TEXT_FILE.test(name) || DOCUMENT.test(name) || /\.(json|ya?ml\.\w+)$/i.test(name);
}

const TEXT_FILE = /\.(md|markdown|mdown|txt|md\.\w+|ya?ml\.\w+)$/i;
const DOCUMENT = /\.(docx?|odt|rtf|pages|html?)$/i;

/** The message for a file among content files that is not read. */
export function ignoredFile(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = path.startsWith("pressroom/") ? "yaml" : "md";
  const better = betterName(name, ending);
  if (better !== undefined && better !== name)
    return `${name} is not read, so nothing of it is published. Rename it to ${better}.`;
  if (ending === "yaml" || DOCUMENT.test(name))
    return `${name} is not read, so nothing of it is published. Write it as a text file that ends in .${ending}; a document to download belongs in the folder of its release.`;
  if (TEXT_FILE.test(name))
    return `${name} is not read: in the folder of a release only index.md and its translations are. Move it out, or remove it.`;
  return `${name} is not published: pictures and documents belong in the folder of their release, beside its index.md. Move it there, or remove it.`;
}

/** The name that would make a text file readable: `x.md.txt` → `x.md`, `index-en.md` → `index.en.md`. */
function betterName(name: string, ending: string): string | undefined {
  const translation = /^index-([a-z]{2,3})\.md$/i.exec(name);
  if (translation) return `index.${translation[1]}.md`;
  if (!TEXT_FILE.test(name)) return undefined;
  return `${name.replace(/(\.(md|markdown|mdown|ya?ml|txt))+$/i, "").replace(/\.(md|ya?ml)\.\w+$/i, "")}.${ending}`;
}

/** Why a file of a publisher or contact cannot have this name; undefined if the name is a valid id. */
export function badId(name: string): string | undefined {
  const id = idOf(name);
  if (isSlug(id)) return undefined;
  return `The name ${name} cannot be part of an address: only lower-case letters a–z, digits and single hyphens can. Rename it to ${slugify(id)}.yaml.`;
}

/** `kari-normann.yaml` → `kari-normann`. */
export function idOf(name: string): string {
  return name.replace(/\.ya?ml$/i, "");
}

/** What to do about a file or folder that cannot be read; `code` is that of the file system. */
export function unreadable(code: string): string {
  switch (code) {
    case "ENOTDIR":
      return "This is a file where a folder is expected. Rename the file, and make a folder with this name.";
    case "EISDIR":
      return "This is a folder where a file is expected. Rename the folder.";
    case "EACCES":
    case "EPERM":
      return "The file or folder cannot be opened: its permissions do not allow it. Allow everybody to read it.";
    default:
      return `The file or folder cannot be read (${code}). Copy or save it again.`;
  }
}

import { type Message, message } from "../diagnostics/messages/message.ts";
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
): { readonly rule: RuleId; readonly message: Message } | undefined {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(entry.name))
    return { rule: "file-name", message: message("file-name-invisible") };
  if (entry.isSymbolicLink())
    return { rule: "file-kind", message: message("file-link", { isFolder: wanted === "folder" }) };
  if (wanted === "file" && entry.isDirectory()) return { rule: "file-kind", message: message("file-is-folder") };
  if (wanted === "file" && !entry.isFile()) return { rule: "file-kind", message: message("file-is-device") };
  return undefined;
}

/** Says whether a file beside publishers or contacts was probably meant to be one. Pictures are not. */
export function isMistakenSetting(name: string): boolean {
  return TEXT_FILE.test(name) || DOCUMENT.test(name) || /\.(json|ya?ml\.\w+)$/i.test(name);
}

const TEXT_FILE = /\.(md|markdown|mdown|txt|md\.\w+|ya?ml\.\w+)$/i;
const DOCUMENT = /\.(docx?|odt|rtf|pages|html?)$/i;

/** The message for a file among content files that is not read. */
export function ignoredFile(path: string): Message {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = path.startsWith("pressroom/") ? "yaml" : "md";
  const better = betterName(name, ending);
  if (better !== undefined && better !== name) return message("file-ignored-rename", { name, better });
  if (ending === "yaml" || DOCUMENT.test(name)) return message("file-ignored-document", { name, ending });
  if (TEXT_FILE.test(name)) return message("file-ignored-beside", { name });
  return message("file-ignored-media", { name });
}

/** The name that would make a text file readable: `x.md.txt` → `x.md`, `index-en.md` → `index.en.md`. */
function betterName(name: string, ending: string): string | undefined {
  const translation = /^index-([a-z]{2,3})\.md$/i.exec(name);
  if (translation) return `index.${translation[1]}.md`;
  if (!TEXT_FILE.test(name)) return undefined;
  return `${name.replace(/(\.(md|markdown|mdown|ya?ml|txt))+$/i, "").replace(/\.(md|ya?ml)\.\w+$/i, "")}.${ending}`;
}

/** Why a file of a publisher or contact cannot have this name; undefined if the name is a valid id. */
export function badId(name: string): Message | undefined {
  const id = idOf(name);
  if (isSlug(id)) return undefined;
  return message("id-wrong", { name, better: `${slugify(id)}.yaml` });
}

/** `kari-normann.yaml` → `kari-normann`. */
export function idOf(name: string): string {
  return name.replace(/\.ya?ml$/i, "");
}

/** What to do about a file or folder that cannot be read; `code` is that of the file system. */
export function unreadable(code: string): Message {
  switch (code) {
    case "ENOTDIR":
      return message("unreadable-no-folder");
    case "EISDIR":
      return message("unreadable-folder");
    case "EACCES":
    case "EPERM":
      return message("unreadable-permissions");
    default:
      return message("unreadable", { code });
  }
}

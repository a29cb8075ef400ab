import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ChangedLine, fixText } from "../../authoring/fixes/fix-text.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readContact, readPublisher, readSite } from "../../press-room/read-settings.ts";
import { readRelease, type ReleaseSettings } from "../../release/read-release.ts";
import { readUtf8 } from "../../text/utf8.ts";

/** A file with lines that were changed, or would be. */
interface FixedFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly changes: readonly ChangedLine[];
}

/** Settings for reading releases if those of the site cannot be read. */
const FALLBACK: ReleaseSettings = { languages: ["nb"], timezone: "Europe/Oslo", publisher: "", types: {} };

/** Makes the safe changes to all content files in a folder, or with `dryRun` only finds them. */
export async function fixContent(content: string, dryRun: boolean): Promise<readonly FixedFile[]> {
  const site = await textOf(join(content, "pressroom/site.yaml"));
  const settings = (site === undefined ? undefined : readSite("", site).value) ?? FALLBACK;
  const fixed: FixedFile[] = [];
  for (const file of await contentFiles(content)) {
    const path = join(content, file);
    const before = await textOf(path);
    if (before === undefined) continue;
    const { text, changes } = fixText(before, (now) => diagnosticsOf(file, now, settings));
    if (changes.length === 0) continue;
    fixed.push({ file, changes });
    if (!dryRun) await writeFile(path, text);
  }
  return fixed;
}

function diagnosticsOf(file: string, text: string, settings: ReleaseSettings): readonly Diagnostic[] {
  const [, folder = ""] = /^pressroom\/(contacts|publishers)\//.exec(file) ?? [];
  if (folder === "contacts") return readContact(file, "", text).diagnostics;
  if (folder === "publishers") return readPublisher(file, "", text).diagnostics;
  return readRelease(file.replace(/^releases\//, ""), text, settings).diagnostics;
}

/** Release files, contacts and publishers, in the order of their names. */
async function contentFiles(content: string): Promise<readonly string[]> {
  const found = await Promise.all(
    ["releases", "pressroom/contacts", "pressroom/publishers"].map(async (folder) => {
      const entries = await readdir(join(content, folder), { recursive: true, withFileTypes: true }).catch(() => []);
      const wanted = folder === "releases" ? /\.md$/i : /\.ya?ml$/i;
      return entries
        .filter((entry) => entry.isFile() && wanted.test(entry.name) && !entry.name.startsWith("."))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(content.length + 1)
            .replaceAll("\\", "/"),
        );
    }),
  );
  return found.flat().toSorted();
}

/** Undefined if the file cannot be read or is not UTF-8, which the check reports. */
async function textOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  // The reader drops a byte order mark, which has to stay in the file.
  return bytes && readUtf8(bytes).ok ? bytes.toString("utf8") : undefined;
}

/** The changes as a patch without context, for people. */
export function patchOf(files: readonly FixedFile[]): string {
  return files
    .flatMap(({ file, changes }) => [
      file,
      ...changes.flatMap(({ line, before, after }) => [`  ${line} - ${shown(before)}`, `  ${line} + ${shown(after)}`]),
    ])
    .join("\n");
}

/** Invisible characters are shown by their code. */
function shown(line: string): string {
  return line.replace(
    /[\p{Cc}\u00a0\u00ad\u2007\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}

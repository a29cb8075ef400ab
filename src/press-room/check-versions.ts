import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";
import { readFileName } from "../release/file-name.ts";
import type { Release } from "../release/release.ts";
import type { Note } from "./cross-check.ts";
import type { ContentFiles, PressRoom } from "./press-room.ts";

/**
 * Reports language versions of one release that are held back for different reasons or times. It is intended only if
 * both files set these fields; a translation without them inherits from its original.
 */
export function checkVersions(room: PressRoom, files: ContentFiles, note: Note): void {
  const originals = new Map<string, Release>();
  for (const release of room.releases) {
    const original = originals.get(release.id);
    if (!original) {
      originals.set(release.id, release);
      continue;
    }
    const differs = (key: "embargo" | "draft", said: Message): void => {
      if (valueOf(release, key) === valueOf(original, key) || writes(original, key, files)) return;
      note("translation-held", release.source.file, [key], said);
    };
    const other = original.source.file;
    differs("embargo", message("translation-embargo", { other }));
    differs("draft", message("translation-draft", { other }));
  }
}

function valueOf(release: Release, key: "embargo" | "draft"): unknown {
  return key === "embargo" ? release.embargo?.ms : release.draft;
}

function writes({ source }: Release, key: string, files: ContentFiles): boolean {
  const text = files.releases.get(source.file.slice("releases/".length)) ?? "";
  return new RegExp(`^${key}[ \\t]*:`, "m").test(text);
}

/** Suggests that a file read as an original was probably meant as a translation, judging by its name. */
export function meantAsTranslation(
  path: string,
  paths: ReadonlySet<string>,
  languages: readonly string[],
): string | undefined {
  const [, stem = "", tag = ""] = /^(.*)[-_]([a-z]{2,3})\.md$/i.exec(path) ?? [];
  const language = languages.find((one) => one.toLowerCase() === tag.toLowerCase());
  if (language === undefined || readFileName(path).language !== undefined || !paths.has(`${stem}.md`)) return undefined;
  return `${stem.slice(stem.lastIndexOf("/") + 1)}.${language}.md`;
}

/** A date missing in a translation without an original: adds the name that was probably meant. */
export function withNearestName(found: Diagnostic, path: string, paths: ReadonlySet<string>): Diagnostic {
  if (typeof found.message === "string" || found.message.id !== "date-missing") return found;
  const translationOf = found.message.values?.["translationOf"];
  if (typeof translationOf !== "string") return found;
  const { id, language = "" } = readFileName(path);
  const folder = id.slice(0, id.length - translationOf.length);
  const names = Array.from(paths, (other) => readFileName(other).id)
    .filter((other) => other !== id && other.startsWith(folder))
    .map((other) => other.slice(folder.length));
  const name = nearest(translationOf, names);
  if (name === undefined) return found;
  const meant = path.endsWith(`/index.${language}.md`) ? `${name}/index.${language}.md` : `${name}.${language}.md`;
  return { ...found, message: message("date-missing", { translationOf, meant }) };
}

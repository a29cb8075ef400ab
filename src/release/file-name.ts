import { canonicalTag, isLanguageTag } from "../text/language.ts";

/** The parts of a release's file or folder name. */
interface ReleaseName {
  /** Path under `releases/` without language and extension; references to the release use it. */
  readonly id: string;
  /** The name without its date; the default slug. */
  readonly name: string;
  /** The language in the file name, canonical: `x.nn.md` → `nn`. */
  readonly language?: string;
  /** The release's own folder under `releases/`; absent for a single file. */
  readonly folder?: string;
}

/**
 * Reads `2026/2026-03-12-survey.nn.md` or `2026/2026-03-06-conference/index.nn.md`, a path under `releases/` with `/`.
 * A last part between dots is a language when it has the form of one and is short (`v1.2` is not).
 */
export function readFileName(path: string): ReleaseName {
  const parts = path.split("/");
  const stem = (parts.pop() ?? "").replace(/\.md$/i, "");
  const dot = stem.lastIndexOf(".");
  const ending = dot > 0 ? stem.slice(dot + 1) : "";
  const language =
    /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(ending) && isLanguageTag(ending) ? canonicalTag(ending) : undefined;
  const bare = language === undefined ? stem : stem.slice(0, dot);
  const isFolder = bare === "index" && parts.length > 0;
  const idParts = isFolder ? parts : [...parts, bare];
  return {
    id: idParts.join("/"),
    name: withoutDate(idParts.at(-1) ?? ""),
    ...(language !== undefined && { language }),
    ...(isFolder && { folder: parts.join("/") }),
  };
}

/** The day at the beginning of the name of a release's file or folder, `2026-03-12`; undefined without one. */
export function dayInFileName(path: string): string | undefined {
  const { id } = readFileName(path);
  return /(?:^|\/)(\d{4}-\d{2}-\d{2})(?:-[^/]*)?$/.exec(id)?.[1];
}

function withoutDate(name: string): string {
  return name.replace(/^\d{4}-\d{2}-\d{2}(-|$)/, "");
}

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CheckLevels, PressRoom } from "./press-room.ts";

/**
 * The diagnostics with the levels that the site sets under `checks`, without those of rules that are off. Only warnings
 * have levels. A warning of a draft never becomes an error: an unfinished release stops no build.
 */
export function withLevels(
  diagnostics: readonly Diagnostic[],
  { site, releases }: Pick<PressRoom, "site" | "releases">,
): readonly Diagnostic[] {
  const { checks } = site;
  if (Object.keys(checks).length === 0) return diagnostics;
  const drafts = new Set(releases.flatMap(({ draft, source }) => (draft ? [source.file] : [])));
  return diagnostics.flatMap((one) => atLevel(one, checks, drafts));
}

function atLevel(one: Diagnostic, checks: CheckLevels, drafts: ReadonlySet<string>): readonly Diagnostic[] {
  const level = one.level === "warning" ? checks[one.rule] : undefined;
  if (level === "off") return [];
  return [level === "error" && !drafts.has(one.file) ? { ...one, level } : one];
}

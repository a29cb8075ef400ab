import { relative } from "node:path";
import type { BuildSummary } from "../build/build.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { type Message, message, textOf } from "../diagnostics/messages/message.ts";
import type { BuildSettings } from "../settings/environment.ts";

/** The summary of a build in a few lines: releases published and held back, files, warnings, seconds. */
export function buildSummary(
  summary: BuildSummary,
  seconds: number,
  { output, preview }: Pick<BuildSettings, "output" | "preview">,
  language: EditorsLanguage,
): string {
  const { published, pages, files, made, bytes, media, indexed, diagnostics } = summary;
  const where = relative(process.cwd(), output) || ".";
  const time = seconds.toFixed(1);
  const say = (one: Message): string => textOf(one, language);
  if (summary.isUnchanged) return say(message("built-unchanged", { files, where, seconds: time }));
  const warnings =
    diagnostics.length === 0 ? message("no-warnings") : message("count-of-warnings", { count: diagnostics.length });
  return [
    say(message("built-published", { count: published, waiting: waiting(summary, preview) })),
    say(message("built-files", { pages, files, megabytes: inMegabytes(bytes, language), where })),
    say(message("built-again", { files: made, pictures: media.made, all: media.made + media.cached, indexed })),
    `${say(warnings)}, ${time} s`,
  ].join("\n");
}

/** `12.4`, `12,4`. */
function inMegabytes(bytes: number, language: EditorsLanguage): string {
  return (bytes / 1e6).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function waiting({ held }: BuildSummary, preview: boolean): Message {
  const reasons = (["draft", "embargoed", "scheduled"] as const).flatMap((reason) =>
    held[reason] > 0 ? [message(`held-${reason}`, { count: held[reason] })] : [],
  );
  if (reasons.length === 0) return message("built-none-held");
  return message(preview ? "built-shown" : "built-held", { reasons });
}

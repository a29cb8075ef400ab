import { runCommand } from "./command.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";
import { runPreview } from "./preview/run-preview.ts";

/** Serves a preview until it is interrupted. */
async function preview(language: EditorsLanguage): Promise<number> {
  await runPreview({ language, welcome: (url) => textOf(message("preview-at", { url }), language) });
  process.exit(0);
}

process.exitCode = await runCommand(
  { name: "start", usage: message("start-usage"), options: {}, run: (_values, _words, language) => preview(language) },
  process.argv.slice(2),
);

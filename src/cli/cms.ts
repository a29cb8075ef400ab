import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { CMS } from "../press-room/addresses.ts";
import { ROOM } from "../runtime/room.ts";
import { settingsFrom, SettingsError } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { startCmsApi } from "./preview/cms-api.ts";
import { runPreview } from "./preview/run-preview.ts";
import type { EditorsLanguage } from "../diagnostics/messages/languages.ts";
import { message, textOf } from "../diagnostics/messages/message.ts";

/** Serves the form and the preview until it is interrupted. */
async function serveForm(branches: boolean, language: EditorsLanguage): Promise<number> {
  const { content } = settingsFrom(process.env, ROOM);
  const into = branches ? `branches:${cleanBranch(content)}` : "files";
  const cms = await startCmsApi(content, branches ? "branches" : "files");
  try {
    await runPreview({
      environment: { PRESSROOM_CMS: into },
      cms,
      language,
      ended: cms.ended,
      welcome: (url) =>
        [
          message("cms-at", { url: `${url}${CMS.slice(1)}` }),
          message(branches ? "cms-into-branches" : "cms-into-files", { folder: content }),
          message("preview-at", { url }),
          message("cms-ends"),
        ]
          .map((one) => textOf(one, language))
          .join("\n"),
    });
  } finally {
    cms.stop();
  }
  process.exit(0);
}

/**
 * The present branch of the repository whose root the folder is. Throws a `SettingsError` unless everything is
 * committed: other branches are checked out while the form works, and all files are committed with a release.
 */
function cleanBranch(folder: string): string {
  const root = git(folder, "rev-parse", "--show-toplevel");
  if (root === undefined || realpathSync(root) !== realpathSync(folder))
    throw new SettingsError(message("branches-no-repository", { folder }));
  if (git(folder, "status", "--porcelain") !== "") throw new SettingsError(message("branches-uncommitted"));
  const branch = git(folder, "symbolic-ref", "--short", "HEAD");
  if (branch === undefined) throw new SettingsError(message("branches-no-branch"));
  return branch;
}

/** The output of Git, without the line break at its end; undefined if it fails. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

process.exitCode = await runCommand(
  {
    name: "cms",
    usage: message("cms-usage"),
    options: { branches: { type: "boolean", default: false } },
    run: ({ branches }, _words, language) => serveForm(branches, language),
  },
  process.argv.slice(2),
);

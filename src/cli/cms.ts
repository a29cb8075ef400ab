import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { CMS } from "../press-room/addresses.ts";
import { PROJECT } from "../runtime/program/program.ts";
import { settingsFrom, SettingsError } from "../settings/environment.ts";
import { runCommand } from "./command.ts";
import { startCmsApi } from "./preview/cms-api.ts";
import { runPreview } from "./preview/run-preview.ts";
import { message } from "../diagnostics/messages/message.ts";

const usage = `npm run cms -- [--branches]

Opens the form for editors on this machine, without an account, together with the preview of npm start. What is saved
there is written into the files of the press room. With --branches each release is written into a branch of its own, as
the form of the published press room does; merge the branch to take the release over.
PORT chooses another port than 8080, 0 any free one.`;

/** Serves the form and the preview until it is interrupted. */
async function serveForm(branches: boolean): Promise<number> {
  const { content } = settingsFrom(process.env, PROJECT);
  const into = branches ? `branches:${cleanBranch(content)}` : "files";
  const cms = await startCmsApi(content, branches ? "branches" : "files");
  try {
    await runPreview({
      environment: { PRESSROOM_CMS: into },
      cms,
      ended: cms.ended,
      welcome: (url) =>
        [
          `Write at ${url}${CMS.slice(1)}`,
          `What you save goes into ${branches ? "branches of the repository" : "the files"} in ${content}`,
          `The preview is at ${url}`,
          "Ctrl-C ends both.",
        ].join("\n"),
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

/** What Git says, without the line break at its end; undefined if it fails. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

process.exitCode = await runCommand(
  {
    name: "cms",
    usage,
    options: { branches: { type: "boolean", default: false } },
    run: ({ branches }) => serveForm(branches),
  },
  process.argv.slice(2),
);

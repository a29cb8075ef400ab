import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BaseContent } from "../press-room/check-base.ts";
import type { Environment } from "../settings/environment.ts";

/** The base of a pull request on GitHub or of a merge request on GitLab, as a name for git. */
export function baseFrom(environment: Environment): string | undefined {
  const branch = environment["GITHUB_BASE_REF"];
  if (branch) return `origin/${branch}`;
  return environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"] || undefined;
}

const MOST_BYTES = 256 << 20;
const LONGEST_MS = 30_000;

/**
 * Compares the release files in a folder with the commit where its branch left `base` (a branch, tag or commit).
 * Undefined if git is missing, the folder is in no repository, or the commit is not there, as in a shallow clone.
 */
export async function readBase(content: string, base: string): Promise<BaseContent | undefined> {
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_./@^~+#-]*$/u.test(base)) return undefined;
  const options = ["--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--unified=1000000", "--relative"];
  const prefixes = ["--src-prefix=a/", "--dst-prefix=b/"];
  const args = ["-c", "core.quotePath=false", "diff", "--merge-base", ...options, ...prefixes, base, "--", "releases"];
  try {
    const { stdout } = await promisify(execFile)("git", args, {
      cwd: content,
      maxBuffer: MOST_BYTES,
      timeout: LONGEST_MS,
    });
    return contentOf(stdout);
  } catch {
    return undefined;
  }
}

/** Reads a patch that shows whole files. */
function contentOf(patch: string): BaseContent {
  const added = new Set<string>();
  const changed = new Map<string, string>();
  for (const part of patch.split(/^diff --git /m).slice(1)) {
    const lines = part.split("\n");
    const start = lines.findIndex((line) => line.startsWith("@@"));
    const head = lines.slice(0, start === -1 ? undefined : start);
    const path = head
      .find((line) => line.startsWith("+++ b/"))
      ?.slice("+++ b/".length)
      .replace(/\t$/, "");
    if (path === undefined) continue;
    if (head.some((line) => line.startsWith("new file mode"))) added.add(path);
    else if (start !== -1) changed.set(path, oldText(lines.slice(start + 1)));
  }
  return { added, changed };
}

function oldText(lines: readonly string[]): string {
  const old = lines.filter((line) => /^[ -]/.test(line)).map((line) => line.slice(1));
  return `${old.join("\n")}\n`;
}

import { contentFiles } from "./content-files.ts";
import { readme } from "./readme/readme.ts";
import type { Host, RoomFile, RoomRequest } from "./request.ts";

/** Files of the program that a new press room gets a copy of: the path in the press room, and that in the program. */
const COPIED: Readonly<Record<string, string>> = {
  "netlify.toml": "netlify.toml",
  ".gitlab-ci.yml": "docs/developers/gitlab-ci.yml",
  ".github/workflows/pages.yml": ".github/workflows/pages.yml",
  ".github/workflows/pull-request.yml": "src/authoring/room/pull-request.yml",
  ".github/dependabot.yml": ".github/dependabot.yml",
};

const ON_GITHUB = [".github/workflows/pages.yml", ".github/workflows/pull-request.yml", ".github/dependabot.yml"];

const FILES_OF_HOST: Readonly<Record<Host, readonly string[]>> = {
  netlify: ["netlify.toml", ...ON_GITHUB],
  "github-pages": ON_GITHUB,
  gitlab: [".gitlab-ci.yml"],
  cloudflare: ON_GITHUB,
  none: [],
};

const IGNORED = ["node_modules/", "_site/", ".*.build/", ".cache/", ".preview/", ".DS_Store"];

/**
 * All files of a new press room but its package.json. `copyOf` returns the text of a file of the program, whose path is
 * relative to it.
 */
export function roomFiles(request: RoomRequest, copyOf: (path: string) => string): readonly RoomFile[] {
  const copied = FILES_OF_HOST[request.host].map((path) => {
    return { path, text: withoutInstruction(copyOf(COPIED[path] ?? path)) };
  });
  return [
    ...contentFiles(request),
    { path: "README.md", text: readme(request) },
    { path: ".gitignore", text: `${IGNORED.join("\n")}\n` },
    ...copied,
  ];
}

/** The file for GitLab says in its first lines where to copy it. */
function withoutInstruction(text: string): string {
  return text.replace(/^# .*: copy this file to .*\n#\n/, "");
}

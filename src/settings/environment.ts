import { resolve } from "node:path";
import { ExplainedError } from "../diagnostics/messages/explained-error.ts";
import { message } from "../diagnostics/messages/message.ts";

/** Settings of a build from the environment. All folders are absolute. */
export interface BuildSettings {
  /** Contains `releases/` and `pressroom/`. */
  readonly content: string;
  readonly output: string;
  /** Cached pictures and other results that outlive a build. */
  readonly cache: string;
  /** Replaces the site's own address. */
  readonly url?: string;
  /** The moment of publication, as written; if absent, the current time. */
  readonly now?: string;
  readonly preview: boolean;
  /** Adds the form for editors, for writing on this machine: into the files, or into branches beside this one. */
  readonly cms?: { readonly into: "files" } | { readonly into: "branches"; readonly branch: string };
  /** File to which seconds by stage are written, for benchmarks. */
  readonly timings?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `PRESSROOM_*`. Relative folders are resolved against `project`. An empty variable counts as not set. */
export function settingsFrom(environment: Environment, project: string): BuildSettings {
  const read = (name: string): string | undefined => environment[`PRESSROOM_${name}`]?.trim() || undefined;
  const [url, now, timings] = [read("URL"), read("NOW"), read("TIMINGS")];
  if (url !== undefined && !isWebAddress(url)) throw new SettingsError(message("url-wrong", { url }));
  const cms = read("CMS");
  const preview = read("PREVIEW")?.toLowerCase();
  if (preview !== undefined && !YES.has(preview) && !NO.has(preview))
    throw new SettingsError(message("preview-wrong", { value: preview }));
  return {
    content: contentFolderIn(environment, project),
    output: resolve(project, read("OUTPUT") ?? "_site"),
    cache: resolve(project, read("CACHE") ?? ".cache"),
    preview: preview !== undefined && YES.has(preview),
    ...(url !== undefined && { url }),
    ...(cms !== undefined && { cms: localCms(cms) }),
    ...(now !== undefined && { now }),
    ...(timings !== undefined && { timings: resolve(timings) }),
  };
}

/** `PRESSROOM_CMS`, which `npm run cms` sets for its builds: `files`, or `branches:main`. */
function localCms(text: string): NonNullable<BuildSettings["cms"]> {
  const branch = /^branches:(.+)$/.exec(text)?.[1];
  if (branch !== undefined) return { into: "branches", branch };
  if (text === "files") return { into: "files" };
  throw new SettingsError(message("cms-wrong", { value: text }));
}

/** The folder that holds `releases/` and `pressroom/`, absolute. */
export function contentFolderIn(environment: Environment, project: string): string {
  return resolve(environment["PRESSROOM_CONTENT"]?.trim() || project);
}

/** A command was called with wrong settings. The message is one line that says what to do. */
export class SettingsError extends ExplainedError {}

const YES: ReadonlySet<string> = new Set(["1", "true", "yes"]);
const NO: ReadonlySet<string> = new Set(["0", "false", "no"]);

/** Says whether an address can be that of a site: no query, no user name, and valid percent-encoding. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username, password, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && search + hash + username + password === "" && isDecodable(pathname);
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

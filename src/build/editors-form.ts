import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LocalCms } from "../cms/configuration.ts";
import { formOutputs, linkOutputs } from "../cms/outputs.ts";
import { CMS, type SitePath } from "../press-room/addresses.ts";
import { cacheKey, DiskCache } from "../runtime/disk-cache.ts";
import { optionalPackage } from "../runtime/optional-package.ts";
import { programHash } from "../runtime/program/program.ts";
import { SettingsError } from "../settings/environment.ts";
import type { FileMaker } from "../site/file-maker.ts";
import type { Output } from "../site/output.ts";
import type { OutputFile, Publication } from "../site/publication.ts";
import { browserScript } from "./browser-scripts.ts";
import { message } from "../diagnostics/messages/message.ts";

interface FormOptions {
  /** The folder with `src/`, absolute. */
  readonly project: string;
  readonly cacheFolder: string | undefined;
  /** Set for writing on this machine. */
  readonly local: LocalCms | undefined;
}

/** Decap CMS is a package for those who want it: it is not needed to build a site without the form. */
const PACKAGE = "decap-cms";

/** The program and the parts that it loads. The package has each file a second time for an older name of it. */
const PROGRAM_FILES = /(^|\.)decap-cms\.js$|\.wasm$/;

/**
 * Puts the program of the form at `/admin/`, or the script of the links there, into the site, if the site or this machine
 * asks for it, and returns the rest of its files. Files of the same version of the program are kept without reading them.
 */
export async function editorsForm(
  { pressRoom: { site } }: Publication,
  files: FileMaker,
  { project, cacheFolder, local }: FormOptions,
): Promise<readonly Output[]> {
  if (!local && !site.cms) return [];
  const hasForm = local !== undefined || site.cms?.form === true;
  const own = await ownScript(project, hasForm ? "main" : "links", cacheFolder);
  if (!files.keeps({ path: own.path }, MAKER)) await files.make({ path: own.path }, MAKER, () => own.content);
  if (!hasForm) return linkOutputs(own.path);
  const { folder, version, names } = await programOfForm();
  for (const name of names) {
    const plan = { path: `${CMS}${name}` as SitePath, version };
    const source = join(folder, name);
    if (!files.keeps(plan, source)) await files.place(plan, source);
  }
  return formOutputs({ script: own.path, program: `${CMS}${PACKAGE}.js` }, local);
}

const MAKER = "form for editors";

interface FormProgram {
  /** Absolute. */
  readonly folder: string;
  readonly version: string;
  readonly names: readonly string[];
}

async function programOfForm(): Promise<FormProgram> {
  const main = optionalPackage(PACKAGE);
  if (main === undefined) throw new SettingsError(message("form-not-installed", { address: CMS, name: PACKAGE }));
  const folder = dirname(main);
  const { version } = JSON.parse(await readFile(join(folder, "../package.json"), "utf8")) as { version: string };
  const names = (await readdir(folder)).filter((name) => PROGRAM_FILES.test(name)).toSorted();
  return { folder, version, names };
}

/** The press room's own script for the form; from the cache if the program has not changed. */
async function ownScript(
  project: string,
  name: "main" | "links",
  cacheFolder: string | undefined,
): Promise<OutputFile> {
  const cache = new DiskCache(cacheFolder === undefined ? undefined : join(cacheFolder, "bundles"), { keptDays: 30 });
  const key = cacheKey(MAKER, name, programHash());
  const known = await cache.read(key);
  if (known) {
    const { path, content } = JSON.parse(known.toString()) as { path: SitePath; content: string };
    return { path, content };
  }
  const { path, content } = await browserScript(`admin-${name}`, project);
  const made = { path, content: Buffer.from(content).toString() };
  await cache.write(key, Buffer.from(JSON.stringify(made)));
  return made;
}

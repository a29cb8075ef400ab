import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../diagnostics/report.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { SITE_FILE } from "../../press-room/read-press-room.ts";
import { readYaml, type KeyPath } from "../../release/yaml.ts";
import type { OutputFile } from "../../site/publication.ts";
import { readCustomFile } from "./custom-file.ts";
import { type OwnStyles, readSiteCss } from "./site-css.ts";

/** What a press room brings besides its content: styles and fonts. */
export interface Customisation {
  readonly styles?: OwnStyles;
  /** By path in the content folder. */
  readonly fonts: ReadonlyMap<string, OutputFile>;
}

interface CustomisationReading {
  readonly custom: Customisation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what the content folder (absolute) has of its own. Reports all problems; with errors, the result is incomplete. */
export async function readCustomisation(content: string, site: SiteSettings): Promise<CustomisationReading> {
  const { styles, diagnostics: ofStyles } = await readSiteCss(content);
  const diagnostics = [...ofStyles];
  const fonts = new Map<string, OutputFile>();
  for (const [index, { file }] of site.design.fontFiles.entries()) {
    const found = await readCustomFile(content, file);
    if (found.ok) fonts.set(file, found.file);
    else {
      const at = await placeInSettings(content, ["design", "fontFiles", index, "file"]);
      diagnostics.push(problem("custom-file", SITE_FILE, at, found.reason));
    }
  }
  return { custom: { fonts, ...(styles && { styles }) }, diagnostics };
}

/** The place of a value in the settings of the press room. */
async function placeInSettings(content: string, path: KeyPath) {
  return readYaml(await readFile(join(content, SITE_FILE), "utf8")).locate(path);
}

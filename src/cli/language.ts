import { type EditorsLanguage, editorsLanguage, terminalLanguage } from "../diagnostics/messages/languages.ts";
import { contentFolderIn, type Environment } from "../settings/environment.ts";
import { siteValues } from "./site-values.ts";

/**
 * The language in which a command speaks: `editorsLanguage` of `pressroom/site.yaml`, else that of the terminal, else
 * the site's first language, else English. A site file that cannot be read counts as none.
 */
export function languageOf(environment: Environment, project: string): EditorsLanguage {
  const site = siteLanguages(contentFolderIn(environment, project));
  return (
    editorsLanguage(site.chosen) ?? terminalLanguage(environment) ?? editorsLanguage(site.first) ?? ("en" as const)
  );
}

interface SiteLanguages {
  readonly chosen?: string | undefined;
  readonly first?: string | undefined;
}

/** Reads two keys of `pressroom/site.yaml`, whatever is wrong with the others. */
function siteLanguages(content: string): SiteLanguages {
  const values = siteValues(content);
  const languages: unknown = values["languages"];
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return { chosen: textIn(values["editorsLanguage"]), first: textIn(first) };
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

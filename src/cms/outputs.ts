import { CMS, type SitePath } from "../press-room/addresses.ts";
import { outputOf, type Output } from "../site/output.ts";
import { adminPage } from "./admin-page.tsx";
import type { LocalCms } from "./configuration.ts";
import { linksPage } from "./links-page.tsx";
import { cmsSettingsFile } from "./settings-file.ts";

/** The files that the page of the form loads. */
export interface CmsFiles {
  readonly script: SitePath;
  /** Decap CMS. */
  readonly program: SitePath;
  readonly settings: SitePath;
}

const SETTINGS: SitePath = `${CMS}settings.json`;

/** The page of the form and its settings; `script` and `program` are in the site. */
export function formOutputs(
  files: Pick<CmsFiles, "script" | "program">,
  local: LocalCms | undefined,
): readonly Output[] {
  const all: CmsFiles = { ...files, settings: SETTINGS };
  return [
    outputOf({
      name: "form for editors",
      files: () => [{ path: CMS, files: all }],
      content: (plan, publication) => adminPage(publication, plan.files),
    }),
    outputOf({
      name: "settings of the form",
      files: () => [{ path: SETTINGS, local }],
      content: (plan, publication) => `${JSON.stringify(cmsSettingsFile(publication, plan.local))}\n`,
    }),
  ];
}

/** The page with links into the repository's own editor; `script` is in the site. */
export function linkOutputs(script: SitePath): readonly Output[] {
  return [
    outputOf({
      name: "links for editors",
      files: () => [{ path: CMS, script }],
      content: (plan, publication) => {
        const { cms } = publication.pressRoom.site;
        return cms ? linksPage(publication, cms, plan.script) : "";
      },
    }),
  ];
}

import type { EleventyConfig } from "@11ty/eleventy";
import { KINDS } from "../site/kinds/registry.ts";
import { TemplatePage } from "./page-template.ts";
import type { SiteBuild } from "../build/site-build.ts";

/**
 * Hands a press room to Eleventy: its pages as pagination data, and what is to be done when they are written.
 * Eleventy renders; what there is to render was decided before.
 */
export function pressRoomPlugin(build: SiteBuild): (config: EleventyConfig) => void {
  return (config) => {
    // https://www.11ty.dev/docs/languages/custom/#aliasing-an-existing-template-language
    config.addExtension("11ty.tsx", { key: "11ty.js" });
    config.addTemplateFormats(["11ty.tsx"]);
    config.setUseGitIgnore(false);
    config.addGlobalData("pagesByKind", () => pagesByKind(build));
    // https://www.11ty.dev/docs/events/#eleventy-after
    config.on("eleventy.after", () => build.finish());
  };
}

function pagesByKind({ publication, stage }: SiteBuild): Readonly<Record<string, readonly TemplatePage[]>> {
  const entries = publication.pages.map(
    (page) => new TemplatePage(page, publication, (file) => stage.writer.write(file, `pages/${page.kind}.11ty.tsx`)),
  );
  return Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, entries.filter(({ page }) => page.kind === kind)]));
}

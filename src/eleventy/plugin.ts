import type { EleventyConfig } from "@11ty/eleventy";
import type { Page } from "../press-room/publication.ts";
import type { SiteBuild } from "./site-build.ts";

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
    config.addGlobalData("publication", () => new Holder(build.publication).value);
    config.addGlobalData("pagesByKind", () => pagesByKind(build.publication.pages));
    // https://www.11ty.dev/docs/events/#eleventy.after
    config.on("eleventy.after", () => build.finish());
  };
}

class Holder<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

function pagesByKind(pages: readonly Page[]): Readonly<Record<string, readonly Page[]>> {
  return Object.groupBy(pages, ({ kind }) => kind) as Record<string, Page[]>;
}

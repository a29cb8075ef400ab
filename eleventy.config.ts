import type { EleventyConfig } from "@11ty/eleventy";
import { currentBuild } from "./src/eleventy/current-build.ts";
import { pressRoomPlugin } from "./src/eleventy/plugin.ts";

/** https://www.11ty.dev/docs/config/ */
export default async function (config: EleventyConfig) {
  const build = await currentBuild();
  await config.addPlugin(pressRoomPlugin(build));
  return {
    dir: { input: "pages", includes: "../_includes", data: "../_data", output: build.stage.folder },
    // Releases are data: no template language ever sees what an editor wrote.
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

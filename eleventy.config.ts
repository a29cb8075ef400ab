import { relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { languageOf } from "./src/cli/language.ts";
import { runBuild } from "./src/cli/run-build.ts";
import { ROOM } from "./src/runtime/room.ts";
import { configureEleventy, PAGES, type PagesToRender } from "./src/eleventy/configuration.ts";

/** Options of Eleventy's command that would not make the same site as `npm run build`. */
const OTHER_WAYS =
  /^--(serve|watch|ignore-initial|port|incremental|to|input|output|formats|pathprefix|dryrun|loader)\b/;

/**
 * For `npx @11ty/eleventy`: the same build as `npm run build`, in which the Eleventy that runs already renders the
 * pages. `npm run build` starts Eleventy itself and does not read this file.
 */
export default async function (config: EleventyConfig) {
  const option = process.argv.find((argument) => OTHER_WAYS.test(argument));
  if (option !== undefined)
    stop(`${option} does not work here. Run npm start for a preview, npm run build for the site.`);
  let ended: Promise<number> | undefined;
  let goOn = (): void => undefined;
  const pages = await new Promise<PagesToRender | number>((resolve) => {
    const render = (toRender: PagesToRender): Promise<void> => {
      resolve(toRender);
      return new Promise<void>((rendered) => (goOn = rendered));
    };
    ended = runBuild({ render }, languageOf(process.env, ROOM));
    void ended.then(resolve);
  });
  // The build ended before rendering and printed why: it failed, or nothing had changed. The number is its exit code.
  if (typeof pages === "number") process.exit(pages);
  configureEleventy(config, pages);
  // https://www.11ty.dev/docs/events/#eleventy-after
  config.on("eleventy.after", async () => {
    goOn();
    process.exitCode = await ended;
  });
  return { dir: { input: relative(process.cwd(), PAGES) } };
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

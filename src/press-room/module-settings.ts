import { z } from "zod";
import { list } from "../release/fields.ts";
import { contentPath } from "./content-path.ts";

/** Modules of the press room's own, as paths in the content folder. */
export interface ModuleSettings {
  readonly formats: readonly string[];
  readonly checks: readonly string[];
  readonly parts: Readonly<Partial<Record<"header" | "footer" | "releaseRow" | "aside", string>>>;
}

const MODULE = /\.(m?[jt]s|[jt]sx)$/;

function modulePath(example: string) {
  return contentPath(MODULE, "pressroom", example).meta({
    description: "A JavaScript or TypeScript module in pressroom/.",
    example,
  });
}

/** `extensions` in `pressroom/site.yaml`. */
const extensionsSchema = z
  .strictObject({
    formats: list(modulePath("pressroom/formats/headlines.js"), {
      description: "Modules that write machine formats of your own.",
    }).optional(),
    checks: list(modulePath("pressroom/checks/house-style.js"), {
      description: "Modules that check releases by rules of your own.",
    }).optional(),
  })
  .meta({ description: "Modules that run when the press room is built and checked." });

/** `parts` in `pressroom/site.yaml`. */
const partsSchema = z
  .strictObject({
    header: modulePath("pressroom/parts/header.jsx").optional(),
    footer: modulePath("pressroom/parts/footer.jsx").optional(),
    releaseRow: modulePath("pressroom/parts/release-row.jsx").optional(),
    aside: modulePath("pressroom/parts/aside.jsx").optional(),
  })
  .meta({ description: "Modules with parts of pages in the place of the program's." });

/** The keys of `pressroom/site.yaml` that name modules. */
export const moduleKeys = { extensions: extensionsSchema.optional(), parts: partsSchema.optional() };

/** The prefix of the rules of a module: its file name without extension. */
export function rulePrefix(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}

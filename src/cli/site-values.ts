import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanText } from "../release/front-matter.ts";
import { readYaml } from "../release/yaml.ts";

/** The values of `pressroom/site.yaml` as written, whatever is wrong with them. Empty if the file cannot be read. */
export function siteValues(content: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(join(content, "pressroom/site.yaml"), "utf8");
  } catch {
    return {};
  }
  const { value } = readYaml(cleanText(text));
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

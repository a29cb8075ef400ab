import { stringify } from "yaml";

/** Plain data as YAML 1.2 with a line for each key, quoted where a text would be read as something else. */
export function writeYaml(data: Readonly<Record<string, unknown>>): string {
  return stringify(data, { lineWidth: 0 });
}

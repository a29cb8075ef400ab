import { readFile } from "node:fs/promises";

export interface HeaderRule {
  matches(path: string): boolean;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: a path with `*`, then indented headers. */
export async function readHeaders(file: string): Promise<readonly HeaderRule[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(":");
      rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    } else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules.map(({ pattern, headers }) => {
    const expression = new RegExp(`^${pattern.split("*").map(escapeForRegExp).join(".*")}$`);
    return { matches: (path) => expression.test(path), headers };
  });
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

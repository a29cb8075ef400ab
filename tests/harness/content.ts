import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a content folder: the smallest press room that builds, and whatever else a test needs. */
export function writeContent(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  for (const [path, content] of Object.entries({ ...SMALLEST, ...files })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

const SMALLEST = {
  "pressroom/site.yaml":
    "name: Presserom\nurl: https://presse.example.no\nlanguages: [nb]\ntimezone: Europe/Oslo\npublisher: org\n",
  "pressroom/publishers/org.yaml": "name: Organisasjonen\n",
  "releases/2026/2026-03-12-a.md": "---\ntitle: En melding\ndate: 2026-03-12 08:39\n---\n\nHei.\n",
} as const;

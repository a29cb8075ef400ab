import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ContentError } from "../../../../src/build/content-error.ts";
import { buildSite } from "../../../../src/build/build.ts";
import { Timings } from "../../../../src/build/timings.ts";
import { ExplainedError } from "../../../../src/diagnostics/messages/explained-error.ts";
import { textOf } from "../../../../src/diagnostics/messages/message.ts";
import { PROJECT } from "../../../../src/runtime/program/program.ts";
import { NOW } from "../../../harness/build.ts";
import { writeContent } from "../../../harness/content.ts";
import { inEnglish } from "../../fixtures/in-english.ts";

const GUIDE = join(PROJECT, "docs/developers/customise.md");

/** The files shown in the guide, by path: code blocks with a path after their language. Blocks of one file are joined. */
export function filesInGuide(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [, path = "", text = ""] of readFileSync(GUIDE, "utf8").matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm))
    files.set(path, (files.get(path) ?? "") + text);
  return files;
}

const SETTINGS =
  "name: Presserom\nurl: https://presse.example.no\nlanguages: [nb, en]\ntimezone: Europe/Oslo\npublisher: org\n" +
  "contacts: [kari]\n";

const RELEASE = "---\ntitle: En melding\ndate: 2026-03-12 08:39\nlead: Det viktigste.\n---\n\nHei på dere.\n";

/** Writes the press room of the guide into a folder (absolute), with two releases and a contact. */
export function writeExampleRoom(folder: string): void {
  const files = filesInGuide();
  writeContent(folder, {
    ...Object.fromEntries(files),
    "pressroom/site.yaml": SETTINGS + (files.get("pressroom/site.yaml") ?? ""),
    "pressroom/contacts/kari.yaml": 'name: Kari Normann\nphone: "+47 00 00 00 00"\n',
    "releases/2026/2026-03-12-a.md": RELEASE,
    "releases/2026/2026-03-13-b.md": RELEASE.replace("En melding", "Fisk & <skalldyr>").replace("-12", "-13"),
  });
  const font = join(folder, "assets/fonts/house.woff2");
  mkdirSync(dirname(font), { recursive: true });
  copyFileSync(join(PROJECT, "assets/fonts/schibsted-grotesk.woff2"), font);
}

interface Folders {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
}

interface Built {
  /** The report of a build that failed. */
  readonly failure?: string;
  readonly warnings: readonly string[];
  /** Paths of the files that were made, not kept. */
  readonly made: readonly string[];
}

/** Builds the press room. */
export async function buildRoom({ content, output, cache }: Folders): Promise<Built> {
  const settings = { content, output, cache, preview: false, now: NOW };
  const made: string[] = [];
  try {
    const { diagnostics } = await buildSite(settings, {
      project: PROJECT,
      clock: () => Date.parse(NOW),
      timings: new Timings(),
      explain: (path) => made.push(path),
    });
    return { warnings: diagnostics.map(inEnglish), made };
  } catch (error) {
    return { failure: reportOf(error), warnings: [], made };
  }
}

/** What a command prints for an error; Eleventy wraps those of templates. */
function reportOf(error: unknown): string {
  if (error instanceof ContentError) return error.diagnostics.map(inEnglish).join("\n");
  if (error instanceof ExplainedError) return textOf(error.said, "en");
  const { originalError, cause = originalError } = (error ?? {}) as { originalError?: unknown; cause?: unknown };
  if (cause === undefined || cause === error) throw error;
  return reportOf(cause);
}

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildResult } from "../../../harness/build.ts";
import { runHere } from "../../../harness/command.ts";
import { writeContent } from "../../../harness/content.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly html?: string;
}

function feedOf(items: readonly Item[]): string {
  const xml = items.map(
    ({ id, title = "Melding", date = "Thu, 12 Mar 2020 07:39:00 GMT", html = "<p>Tekst.</p>" }) =>
      `<item><title>${title}</title><guid>https://old.example.org/${id}</guid><link>https://old.example.org/${id}</link>${date === "" ? "" : `<pubDate>${date}</pubDate>`}<description><![CDATA[${html}]]></description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Arkiv</title><link>https://old.example.org/</link><language>nb</language>${xml.join("")}</channel></rss>`;
}

/** A press room, a feed beside it, and the command in it. */
export function archive(items: readonly Item[]) {
  const folder = temporaryFolder();
  const content = writeContent(join(folder, "room"));
  rmSync(join(content, "releases"), { recursive: true });
  const feed = join(folder, "feed.xml");
  const write = (now: readonly Item[]): void => writeFileSync(feed, feedOf(now));
  write(items);
  const settings = { PRESSROOM_CONTENT: content, PRESSROOM_CACHE: join(folder, "cache") };
  const run = (...args: readonly string[]): Promise<BuildResult> => runHere("import", args, settings);
  const report = async (...args: readonly string[]) =>
    JSON.parse((await run(feed, "--format", "json", ...args)).stdout) as {
      readonly written: readonly { readonly file: string }[];
      readonly updated: readonly { readonly file: string }[];
      readonly unchanged: number;
      readonly deleted: number;
      readonly skipped: readonly { readonly id: string }[];
      readonly look: readonly { readonly id: string }[];
    };
  const file = (path: string): string => join(content, path);
  const text = (path: string): string => readFileSync(file(path), "utf8");
  const check = (): Promise<BuildResult> => runHere("check", [], settings);
  return { content, feed, write, run, report, file, text, check, settings };
}

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { environmentWith, NOW, PROJECT } from "../harness/build.ts";
import { writeContent } from "../harness/content.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"), {
  "releases/2026/2026-03-12-draft.md": "---\ntitle: Et utkast\ndate: 2026-03-12 08:39\ndraft: true\n---\nHei.\n",
});
let server: ChildProcess;
let url: string;
/** What the preview has written to the terminal. */
let printed = "";

/** A port nobody uses at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Asks until the answer holds the words, for two minutes at most: a busy machine takes its time. */
async function until(ask: () => Promise<string>, words: RegExp): Promise<void> {
  let last = "";
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    last = await ask();
    if (words.test(last)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(last, words);
}

/** Asks for a page until it holds the words. */
function eventually(path: string, words: RegExp): Promise<void> {
  return until(
    () =>
      fetch(url + path).then(
        (response) => response.text(),
        (error: unknown) => String(error),
      ),
    words,
  );
}

describe("npm start", () => {
  before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = spawn(process.execPath, ["--import", "tsx", "src/cli/start.ts"], {
      cwd: PROJECT,
      env: environmentWith({
        PORT: String(port),
        PRESSROOM_CONTENT: content,
        PRESSROOM_OUTPUT: join(folder, "preview"),
        PRESSROOM_CACHE: join(folder, "cache"),
        PRESSROOM_NOW: NOW,
      }),
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    await eventually("/2026/a/", /En melding/);
  });

  after(() => {
    server.kill();
  });

  it("shows drafts, marked and kept from search engines", async () => {
    await eventually("/2026/draft/", /Et utkast/);
    await eventually("/2026/draft/", /noindex/);
  });

  it("shows an edited release without being restarted", async () => {
    writeFileSync(
      join(content, "releases/2026/2026-03-12-a.md"),
      "---\ntitle: En bedre tittel\ndate: 2026-03-12 08:39\n---\n\nHei.\n",
    );
    await eventually("/2026/a/", /En bedre tittel/);
  });

  it("keeps the last good preview while content has errors, and shows the release when it is corrected", async () => {
    const file = join(content, "releases/2026/2026-03-12-a.md");
    writeFileSync(file, "---\ntitel: Feil\n---\n");
    await until(() => Promise.resolve(printed), /\[unknown-key\]/);
    await eventually("/2026/a/", /En bedre tittel/);
    writeFileSync(file, "---\ntitle: Rettet\ndate: 2026-03-12 08:39\n---\n\nHei.\n");
    await eventually("/2026/a/", /Rettet/);
  });
});

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { PROJECT, NOW } from "../harness/build.ts";
import { writeContent } from "../harness/content.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"), {
  "releases/2026/2026-03-12-draft.md": "---\ntitle: Et utkast\ndate: 2026-03-12 08:39\ndraft: true\n---\nHei.\n",
});
let server: ChildProcess;
let url: string;

/** A port nobody uses at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Asks for a page until it holds the words, for a minute at most. */
async function eventually(path: string, words: RegExp): Promise<void> {
  let last = "nothing";
  for (let attempt = 0; attempt < 240; attempt++) {
    last = await fetch(url + path).then(
      (response) => response.text(),
      (error: unknown) => String(error),
    );
    if (words.test(last)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  assert.match(last, words);
}

describe("npm start", () => {
  before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = spawn(process.execPath, ["--import", "tsx", "src/cli/start.ts"], {
      cwd: PROJECT,
      env: {
        ...process.env,
        PORT: String(port),
        PRESSROOM_CONTENT: content,
        PRESSROOM_OUTPUT: join(folder, "preview"),
        PRESSROOM_CACHE: join(folder, "cache"),
        PRESSROOM_NOW: NOW,
      },
      stdio: "ignore",
    });
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

  it("keeps the last good preview while content has errors, and goes on when they are mended", async () => {
    const file = join(content, "releases/2026/2026-03-12-a.md");
    writeFileSync(file, "---\ntitel: Feil\n---\n");
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await eventually("/2026/a/", /En bedre tittel/);
    writeFileSync(file, "---\ntitle: Rettet\ndate: 2026-03-12 08:39\n---\n\nHei.\n");
    await eventually("/2026/a/", /Rettet/);
  });
});

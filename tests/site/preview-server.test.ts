import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { environmentWith, NOW, runCommand } from "../harness/build.ts";
import { copyOfProgram, edit } from "../harness/program-copy.ts";
import { writeContent } from "../harness/content.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"), {
  "releases/2026/2026-03-12-draft.md": "---\ntitle: Et utkast\ndate: 2026-03-12 08:39\ndraft: true\n---\nHei.\n",
});
const settings = {
  PRESSROOM_CONTENT: content,
  PRESSROOM_OUTPUT: join(folder, "preview"),
  PRESSROOM_CACHE: join(folder, "cache"),
  PRESSROOM_NOW: NOW,
};
/** The program that serves: a copy, because a test changes it. */
const program = copyOfProgram();
const release = join(content, "releases/2026/2026-03-12-a.md");
const text = (title: string): string => `---\ntitle: ${title}\ndate: 2026-03-12 08:39\n---\n\nHei.\n`;

let server: ChildProcess;
let port: number;

/** Starts a preview on any free port and resolves when it has printed its address. */
async function startPreview(): Promise<void> {
  server = spawn(process.execPath, ["src/cli/run.js", "start"], {
    cwd: program,
    env: environmentWith({ ...settings, PORT: "0" }),
    stdio: ["ignore", "pipe", "ignore"],
  });
  port = await new Promise<number>((resolve, reject) => {
    let said = "";
    server.stdout!.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const [, number] = /http:\/\/localhost:(\d+)\//.exec(said) ?? [];
      if (number !== undefined) resolve(Number(number));
    });
    server.on("exit", () => reject(new Error(`The preview ended. It said: ${said}`)));
  });
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function ask(path: string, host = `localhost:${port}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Requests a page until it contains the words. Fails after five minutes; a busy machine needs one. */
async function eventually(path: string, words: RegExp): Promise<string> {
  let last = "";
  for (const end = Date.now() + 300_000; Date.now() < end;) {
    last = (await ask(path)).body;
    if (words.test(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(last, words);
  return last;
}

describe("npm start", () => {
  before(startPreview);
  after(() => server.kill());

  it("shows drafts, marked and kept from search engines", async () => {
    const page = await eventually("/2026/draft/", /Et utkast/);
    assert.match(page, /noindex/);
    assert.match(page, /\/\.preview\/reload\.js/);
  });

  it("shows an edited release without being restarted", async () => {
    writeFileSync(release, text("En bedre tittel"));
    await eventually("/2026/a/", /En bedre tittel/);
  });

  it("shows edits that put a new file in the place of the old one, every time", async () => {
    for (const title of ["Den første", "Den andre", "Den tredje"]) {
      writeFileSync(`${release}.new`, text(title));
      renameSync(`${release}.new`, release);
      await eventually("/2026/a/", new RegExp(title));
    }
  });

  it("shows releases in folders that are made while it runs", async () => {
    const made = join(content, "releases/more/2026-03-12-b");
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, "index.md"), text("En ny mappe"));
    await eventually("/2026/b/", /En ny mappe/);
    rmSync(join(content, "releases/more"), { recursive: true });
    await eventually("/", /^(?![\s\S]*En ny mappe)[\s\S]*Den tredje/);
  });

  it("shows the report of a build that failed as text, and goes on when the content is right again", async () => {
    writeFileSync(release, "---\ntitel: <b>Feil</b>\ndate: 2026-03-12 08:39\n---\nHei.\n");
    const page = await eventually("/2026/a/", /was not built/);
    assert.match(page, /releases\/2026\/2026-03-12-a\.md:2/);
    assert.doesNotMatch(page, /<b>Feil/);
    writeFileSync(release, text("Rettet"));
    await eventually("/2026/a/", /Rettet/);
  });

  it("shows a change of the program without being restarted", async () => {
    edit(join(program, "_includes/layouts/page-frame.tsx"), '<main id="main"', '<main id="main" data-changed');
    await eventually("/2026/a/", /<main id="main" data-changed/);
    writeFileSync(release, text("Med ny ramme"));
    await eventually("/2026/a/", /<main id="main" data-changed[\s\S]*Med ny ramme/);
  });

  it("rejects requests with a host name that is not this machine's", async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "[::1]", "LOCALHOST"])
      assert.equal((await ask("/", host)).status, 200, host);
    for (const host of ["example.org", `example.org:${port}`, "localhost.example.org", "127.0.0.1.example.org"]) {
      const { status, body } = await ask("/2026/draft/", host);
      assert.ok(status === 403 || status === 400, `${host}: ${status}`);
      assert.doesNotMatch(body, /Et utkast/);
    }
  });

  it("listens on no other interface", async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((entries) => entries ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of addresses) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect(port, address, () => resolve(true)).on("error", () => resolve(false));
        socket.on("connect", () => socket.destroy());
      });
      assert.equal(reached, false, address);
    }
  });

  it("keeps running after any request, and serves only files of the site", async () => {
    const paths = [
      "/..%2f..",
      "/..%2f..%2fcontent/pressroom/site.yaml",
      "/%",
      "/%zz",
      "/%00",
      "/a%5c..%5c..",
      "//",
      "/.",
    ];
    for (const path of [...paths, "/.pressroom.json", "/.preview/../../x", `/${"a".repeat(5000)}`]) {
      const { status, body } = await ask(path);
      assert.ok([200, 302, 404].includes(status), `${path}: ${status}`);
      assert.doesNotMatch(body, /timezone: Europe/);
    }
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.write("\0\0 not HTTP\r\n\r\n"));
      socket.on("close", () => resolve()).on("error", () => undefined);
    });
    assert.equal((await ask("/")).status, 200);
  });

  it("says in one line that its port is in use", async () => {
    const { code, stdout, stderr } = await runCommand("start", [], { ...settings, PORT: String(port) });
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, new RegExp(`^Port ${port} is in use[^\\n]*\\n$`));
  });
});

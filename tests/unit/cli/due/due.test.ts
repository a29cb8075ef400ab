import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runHere } from "../../../harness/command.ts";
import { writeContent } from "../../../harness/content.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

const content = writeContent(join(temporaryFolder(), "content"), {
  "releases/2026/2026-03-12-a.md": "---\ntitle: A\ndate: 2026-03-12 08:00\n---\n\nTekst.\n",
  "releases/2026/2026-03-13-b.md": "---\ntitle: B\ndate: 2026-03-13 08:00\nembargo: 2026-03-13 09:00\n---\n\nTekst.\n",
  "releases/2026/2026-03-14-c.md": "---\ntitle: C\ndate: 2026-03-14 08:00\ndraft: true\n---\n\nTekst.\n",
});

const due = (args: readonly string[], now: string, settings: Readonly<Record<string, string>> = {}) =>
  runHere("due", args, { PRESSROOM_CONTENT: content, PRESSROOM_NOW: now, ...settings });

describe("npm run due", () => {
  it("lists what is published later, with its address and file", async () => {
    const { code, stdout } = await due([], "2026-03-12T12:00:00+01:00");
    assert.equal(code, 0);
    assert.match(stdout, /^Due later:\n {2}Friday, 13 March 2026 at 09:00 CET: published, its embargo ends: B\n/);
    assert.match(stdout, /https:\/\/presse\.example\.no\/2026\/b\/ \(releases\/2026\/2026-03-13-b\.md\)/);
    assert.doesNotMatch(stdout, /: [AC]$/m);
  });

  it("ends with 0 if something has become due since a moment, with 3 if nothing has", async () => {
    const since = ["--since", "2026-03-12T12:00:00+01:00"];
    const early = await due(since, "2026-03-13T08:59:59+01:00");
    assert.equal(early.code, 3);
    assert.match(early.stdout, /^Nothing has become due since Thursday, 12 March 2026 at 12:00 CET\.\n/);
    const late = await due(since, "2026-03-13T09:00:00+01:00");
    assert.equal(late.code, 0);
    assert.match(
      late.stdout,
      /^Due since .*:\n {2}Friday, 13 March 2026 at 09:00 CET: published, its embargo ends: B\n/,
    );
  });

  it("gives the same as JSON", async () => {
    const { code, stdout } = await due(["--json", "--since", "2026-03-12T12:00:00+01:00"], "2026-03-13T09:00:00+01:00");
    const result = JSON.parse(stdout) as { readonly next: readonly { readonly happening: string }[] };
    assert.equal(code, 0);
    assert.deepEqual(
      { ...result, next: result.next.map(({ happening }) => happening) },
      {
        version: 1,
        now: "2026-03-13T09:00:00+01:00",
        isDue: true,
        due: [
          {
            at: "2026-03-13T09:00:00+01:00",
            happening: "embargo-ends",
            file: "releases/2026/2026-03-13-b.md",
            title: "B",
            language: "nb",
            url: "https://presse.example.no/2026/b/",
          },
        ],
        next: ["news-over", "news-over"],
      },
    );
  });

  it("says in one line that the settings cannot be read", async () => {
    const { code, stderr } = await due([], "2026-03-13T09:00:00+01:00", {
      PRESSROOM_CONTENT: join(content, "releases"),
    });
    assert.deepEqual([code, stderr], [1, "pressroom/site.yaml cannot be read. Run: npm run check\n"]);
  });
});

describe("npm run due -- --site", () => {
  /** What the host answers at each path. */
  const answers = new Map<string, readonly [status: number, text: string]>();
  const server = createServer((request, response) => {
    const [status, text] = answers.get((request.url ?? "").replace(/\?.*/, "")) ?? [404, "none"];
    response.writeHead(status).end(text);
  });
  let site = "";
  before(async () => {
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/presse/`;
  });
  after(() => void server.close());

  const asked = (now: string) => due(["--site"], now, { PRESSROOM_URL: site });

  it("asks the published site up to which moment it is built", async () => {
    answers.set("/presse/build.json", [200, '{"asOf":"2026-03-12T08:00:00+01:00"}\n']);
    assert.equal((await asked("2026-03-13T08:59:00+01:00")).code, 3);
    assert.equal((await asked("2026-03-13T09:00:00+01:00")).code, 0);
    answers.set("/presse/build.json", [200, '{"asOf":"2026-03-13T09:00:00+01:00"}\n']);
    assert.equal((await asked("2026-03-13T09:00:00+01:00")).code, 3);
  });

  const unknown: readonly (readonly [about: string, answer: readonly [number, string], reason: RegExp])[] = [
    ["a site without the file", [404, "none"], /build\.json answers 404\.$/m],
    ["a page instead of the file", [200, "<!doctype html>"], /build\.json names no moment\.$/m],
    ["another value", [200, '{"asOf":3}'], /build\.json names no moment\.$/m],
    ["a moment that is none", [200, '{"asOf":"soon"}'], /names "soon"\.$/m],
  ];
  for (const [about, answer, reason] of unknown)
    it(`counts ${about} as due`, async () => {
      answers.set("/presse/build.json", answer);
      const { code, stdout } = await asked("2026-03-12T09:00:00+01:00");
      assert.equal(code, 0);
      assert.match(stdout, reason);
    });

  it("counts a host that does not answer as due", async () => {
    const { code, stdout } = await due(["--site"], "2026-03-12T09:00:00+01:00", {
      PRESSROOM_URL: "http://127.0.0.1:9/",
    });
    assert.equal(code, 0);
    assert.match(stdout, /127\.0\.0\.1:9 does not answer\.$/m);
  });
});

describe("npm run due -- --wait", () => {
  it("does not wait for what is further away", async () => {
    const { code, stderr } = await due(
      ["--since", "2026-03-12T12:00:00+01:00", "--wait", "59"],
      "2026-03-13T08:00:00+01:00",
    );
    assert.deepEqual([code, stderr], [3, ""]);
  });

  it("does not wait for what no reader waits for: the end of news", async () => {
    const { code, stderr } = await due(
      ["--since", "2026-03-13T12:00:00+01:00", "--wait", "600"],
      "2026-03-14T07:59:00+01:00",
    );
    assert.deepEqual([code, stderr], [3, ""]);
  });

  it("waits for a release that is published soon", async () => {
    const { code, stdout, stderr } = await due(
      ["--since", "2026-03-12T12:00:00+01:00", "--wait", "1"],
      "2026-03-13T08:59:59.900+01:00",
    );
    assert.match(stderr, /^Waiting for it: 1 minute\.$/m);
    // The moment of the test is fixed, so nothing is due after the wait either.
    assert.deepEqual([code, /^Nothing has become due/.test(stdout)], [3, true]);
  });

  it("does not wait when something is due already", async () => {
    const { code, stderr } = await due(
      ["--since", "2026-03-12T07:00:00+01:00", "--wait", "600"],
      "2026-03-13T08:00:00+01:00",
    );
    assert.deepEqual([code, stderr], [0, ""]);
  });
});

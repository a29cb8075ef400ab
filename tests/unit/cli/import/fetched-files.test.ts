import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { PRESS_ROOM } from "../../../harness/build.ts";
import { archive } from "./archive.ts";

const JPEG = readFileSync(join(PRESS_ROOM, firstPicture()));

function firstPicture(): string {
  const found = readdirSync(join(PRESS_ROOM, "releases"), { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith(".jpg"),
  );
  assert.ok(found, "the tests' press room has a picture");
  return join("releases", found);
}

/** A server on this machine; answers by path. */
async function serverWith(answers: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const server: Server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (request.url === "/loop.jpg") response.writeHead(302, { location: "/loop.jpg" }).end();
    else if (answer === undefined) response.writeHead(404).end();
    else response.end(answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("npm run import --media", () => {
  const pictures = (host: string): string =>
    ["a.jpg", "page.jpg", "loop.jpg", "none.jpg"]
      .map((name) => `<p><img src="${host}/${name}" alt="Båt"></p>`)
      .join("");

  it("fetches pictures, and makes links of those that are none", async () => {
    const host = await serverWith({ "/a.jpg": JPEG, "/page.jpg": "<!doctype html><p>Nei</p>" });
    const { report, text, file, check } = archive([{ id: "aaa", html: pictures(host) }]);
    const { look } = await report("--media", "--allow-private");
    const folder = "releases/2020/2020-03-12-aaa";
    assert.deepEqual(readdirSync(file(folder)).toSorted(), ["a.jpg", "index.md"]);
    assert.match(text(`${folder}/index.md`), /images:\n {2}- file: a\.jpg\n {4}alt: Båt\n[^]*\n!\[Båt\]\(a\.jpg\)\n/);
    assert.equal(look.filter(({ id }) => id === "import-picture-linked").length, 3);
    assert.equal((await check()).code, 0);
  });

  it("lists pictures without a description, and old addresses with a question mark", async () => {
    const host = await serverWith({ "/a.jpg": JPEG });
    const { report } = archive([{ id: "vis?id=1", html: `<p>Tekst.</p><p><img src="${host}/a.jpg"></p>` }]);
    const { look } = await report("--media", "--allow-private");
    assert.deepEqual(
      look.map(({ id }) => id).filter((id) => id !== "import-publisher-unknown"),
      ["import-picture-decorative", "import-alias-query"],
    );
  });

  it("fetches nothing from a private network unless it may", async () => {
    const host = await serverWith({ "/a.jpg": JPEG });
    const { report, file } = archive([{ id: "aaa", html: pictures(host) }]);
    const { look } = await report("--media");
    assert.ok(look.some(({ id }) => id === "import-fetch-failed"));
    assert.ok(existsSync(file("releases/2020/2020-03-12-aaa.md")));
  });

  it("brings pictures in a later run, and moves the release into a folder", async () => {
    const host = await serverWith({ "/a.jpg": JPEG });
    const { report, file } = archive([{ id: "aaa", html: `<p><img src="${host}/a.jpg" alt="Båt"></p>` }]);
    await report();
    await report("--media", "--allow-private");
    assert.ok(existsSync(file("releases/2020/2020-03-12-aaa/a.jpg")));
    assert.ok(!existsSync(file("releases/2020/2020-03-12-aaa.md")));
  });
});

import assert from "node:assert/strict";
import { once } from "node:events";
import http, { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import type { AddressInfo } from "node:net";
import { after, before, describe, it, mock } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { Fetcher } from "../../../../src/import/fetch/fetcher.ts";
import { FetchError } from "../../../../src/import/fetch/request.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

const MOST = 1_000_000;
const LARGE = Buffer.alloc(MOST + 1);
const PACKED = { gzip: gzipSync(LARGE), deflate: deflateSync(LARGE), br: brotliCompressSync(LARGE) } as const;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Sends pieces until the other side has had enough. */
const endless: Answer = (_request, response) => {
  const piece = Buffer.alloc(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", more);
  more();
};

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/stalled": (_request, response) => void response.writeHead(200, { "content-length": 10 }).write("half"),
  "/silent": () => undefined,
  "/endless": endless,
  "/announced": (_request, response) => void response.writeHead(200, { "content-length": MOST + 1 }).write("a"),
  "/loop": (_request, response) => void response.writeHead(302, { location: "/loop-2" }).end(),
  "/loop-2": (_request, response) => void response.writeHead(302, { location: "/loop" }).end(),
  "/dropped": (request) => void request.socket.destroy(),
  "/cut": (_request, response) => {
    response.writeHead(200, { "content-length": 10 });
    response.write("half", () => response.destroy());
  },
  "/file": (_request, response) => void response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  ...Object.fromEntries(
    Object.entries(PACKED).map(([encoding, bytes]): [string, Answer] => [
      `/bomb-${encoding}`,
      (_request, response) => void response.writeHead(200, { "content-encoding": encoding }).end(bytes),
    ]),
  ),
};

describe("what an import fetches", () => {
  const folder = temporaryFolder();
  const seen: (readonly [path: string, status: number])[] = [];
  const server = createServer((request, response) => {
    const { url = "" } = request;
    if (url === "/current") {
      const isSame = request.headers["if-none-match"] === '"one"';
      seen.push([url, isSame ? 304 : 200]);
      response.writeHead(isSame ? 304 : 200, { etag: '"one"' }).end(isSame ? undefined : "content");
    } else if (url === "/inside") response.writeHead(302, { location: `${host}/current` }).end();
    else ANSWERS[url]?.(request, response);
  });
  let host = "";
  before(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetcher = (patienceMs = 20_000): Fetcher =>
    new Fetcher({ mostBytes: MOST, patienceMs, allowPrivate: true, pauseMs: 0, cacheFolder: folder });

  for (const [path, why, patienceMs] of [
    ["/stalled", "fetch-slow", 100],
    ["/silent", "fetch-slow", 100],
    ["/endless", "fetch-large"],
    ["/announced", "fetch-large"],
    ["/bomb-gzip", "fetch-large"],
    ["/bomb-deflate", "fetch-large"],
    ["/bomb-br", "fetch-large"],
    ["/loop", "fetch-redirects"],
    ["/dropped", "fetch-broken"],
    ["/cut", "fetch-broken"],
    ["/file", "fetch-scheme"],
  ] as const)
    it(`${path} is refused with ${why}`, async () => {
      const fetched = await fetcher(patienceMs).fetch(host + path);
      assert.ok(fetched instanceof FetchError, "nothing is given back");
      assert.equal(fetched.why.id, why);
    });

  it("a server that cannot be reached is named, and the next address is fetched", async () => {
    const one = fetcher();
    const refused = await one.fetch("http://127.0.0.1:1/a.jpg");
    assert.ok(refused instanceof FetchError);
    assert.equal(refused.why.id, "fetch-unreachable");
    assert.ok(!((await one.fetch(`${host}/current`)) instanceof FetchError));
  });

  it("asks the server whether what it has is still current, and takes it from the cache", async () => {
    seen.length = 0;
    for (let run = 0; run < 2; run += 1) {
      const fetched = await fetcher().fetch(`${host}/current`);
      assert.ok(!(fetched instanceof FetchError));
      assert.equal(fetched.bytes.toString(), "content");
    }
    assert.equal(seen.at(-1)?.[1], 304);
  });

  for (const address of ["http://10.0.0.1/", "http://localhost/", "http://[::1]/", "http://[::ffff:127.0.0.1]/"])
    it(`${address} is private and refused`, async () => {
      const careful = new Fetcher({ mostBytes: MOST, patienceMs: 20_000, allowPrivate: false, pauseMs: 0 });
      const fetched = await careful.fetch(address);
      assert.ok(fetched instanceof FetchError);
      assert.equal(fetched.why.id, "fetch-private");
    });

  it("a redirect from a public address to a private one is refused before anything is asked there", async () => {
    seen.length = 0;
    const { request } = http;
    mock.method(http, "request", (url: URL, options: http.RequestOptions, done: (response: IncomingMessage) => void) =>
      request(url.hostname === "old.example.org" ? new URL(url.pathname, host) : url, options, done),
    );
    syncBuiltinESMExports();
    try {
      const careful = new Fetcher({ mostBytes: MOST, patienceMs: 20_000, allowPrivate: false, pauseMs: 0 });
      const fetched = await careful.fetch("http://old.example.org/inside");
      assert.ok(fetched instanceof FetchError);
      assert.equal(fetched.why.id, "fetch-private");
      assert.deepEqual(seen, []);
    } finally {
      mock.restoreAll();
      syncBuiltinESMExports();
    }
  });
});

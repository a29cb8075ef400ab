import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, it } from "node:test";
import { CommentError, putComment } from "../../../../src/cli/review/pull-request-comment.ts";
import { HEAD } from "./fixtures.ts";

interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

/** As much of GitHub's interface as the comment needs. */
class FakeGitHub {
  readonly comments: StoredComment[] = [];
  head = HEAD;
  repository = "org/press";
  readonly writes: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const answer = this.#answer(method, url, text);
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => void this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
  }

  #answer(method: string, url: string, text: string): unknown {
    if (method !== "GET") this.writes.push(`${method} ${url}`);
    const { body = "" } = (text === "" ? {} : JSON.parse(text)) as { readonly body?: string };
    if (url === "/repos/org/press/pulls/12")
      return { head: { sha: this.head }, base: { repo: { full_name: this.repository } } };
    if (method === "POST" && url === "/repos/org/press/issues/12/comments")
      return this.comments.push({ id: 100 + this.comments.length, body, user: { type: "Bot" } });
    const page = /^\/repos\/org\/press\/issues\/12\/comments\?per_page=100&page=(\d+)$/.exec(url)?.[1];
    if (page !== undefined) return this.comments.slice((Number(page) - 1) * 100, Number(page) * 100);
    const own = this.comments.find(({ id }) => url === `/repos/org/press/issues/comments/${id}`);
    if (method === "PATCH" && own) return (own.body = body);
    return undefined;
  }
}

describe("the one comment of a pull request", () => {
  let github = new FakeGitHub();
  let api = "";
  beforeEach(async () => {
    github = new FakeGitHub();
    api = await github.start();
  });
  afterEach(() => github.stop());

  const put = (markdown: string, head = HEAD) =>
    putComment({ api, repository: "org/press", token: "secret" }, { number: 12, head }, markdown);

  it("is written once and then kept up to date", async () => {
    assert.equal(await put("first"), "written");
    assert.equal(await put("second"), "updated");
    assert.deepEqual(
      github.comments.map(({ body }) => body),
      ["<!-- press-room-review -->\nsecond"],
    );
  });

  it("is found behind many comments", async () => {
    const person = { type: "User" };
    github.comments.push(...Array.from({ length: 150 }, (_, id) => ({ id, body: "Hello.", user: person })));
    await put("first");
    assert.equal(await put("second"), "updated");
    assert.equal(github.comments.length, 151);
  });

  it("leaves a person's comment alone that begins in the same way", async () => {
    github.comments.push({ id: 1, body: "<!-- press-room-review -->\nforged", user: { type: "User" } });
    assert.equal(await put("first"), "written");
    assert.equal(github.comments[0]?.body, "<!-- press-room-review -->\nforged");
  });

  it("is not written for a commit that is no longer the newest", async () => {
    github.head = "f".repeat(40);
    assert.equal(await put("first"), "outdated");
    assert.deepEqual(github.writes, []);
  });

  it("is not written into a pull request of another repository", async () => {
    github.repository = "other/press";
    await assert.rejects(put("first"), CommentError);
    assert.deepEqual(github.writes, []);
  });

  it("says which call GitHub refused", async () => {
    const forge = { api, repository: "org/unknown", token: "secret" };
    await assert.rejects(
      putComment(forge, { number: 12, head: HEAD }, "x"),
      /^CommentError|GitHub answers 404 to GET pulls\/12\./,
    );
  });
});

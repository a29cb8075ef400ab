import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { builtSites } from "../harness/built-sites.ts";
import { toolLeftOut } from "../harness/schemas.ts";
import { htmlFilesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();

interface Finding {
  readonly type: "error" | "info" | "non-document-error";
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

describe("HTML, by the Nu checker", { skip: toolLeftOut("java", "-version", "HTML by the Nu checker") }, () => {
  it("is valid on every page of a built site", async () => {
    const site = join(await builtSites(folder), "root");
    // vnu-jar exports the path as a String object.
    const jar = String(createRequire(import.meta.url)("vnu-jar"));
    const pages = htmlFilesOf(site).map((file) => join(site, file));
    assert.ok(pages.length > 0);
    const result = spawnSync(
      "java",
      ["-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", ...pages],
      { maxBuffer: 64 << 20 },
    );
    // Throws if the checker did not start: its output is not JSON then.
    const { messages } = JSON.parse(result.stderr.toString()) as { messages: readonly Finding[] };
    assert.deepEqual(
      messages.map(
        ({ url, lastLine, message, extract }) =>
          `${url?.slice(url.indexOf(site) + site.length)}:${lastLine} ${message} ${extract ?? ""}`,
      ),
      [],
    );
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { build } from "../harness/build.ts";
import { htmlFilesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const isRequired = process.env["PRESSROOM_REQUIRE_SCHEMAS"] === "1";
const hasJava = spawnSync("java", ["-version"]).status === 0;

interface Finding {
  readonly type: "error" | "info" | "non-document-error";
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

describe("every page of the sample", () => {
  it("is valid HTML to the Nu checker", { skip: !hasJava && !isRequired && "Java is not installed" }, async () => {
    assert.ok(hasJava, "The Nu HTML checker needs Java. Install a Java runtime.");
    const site = join(folder, "site");
    const { code, stderr } = await build({ PRESSROOM_OUTPUT: site });
    assert.equal(code, 0, stderr);
    // vnu-jar exports the path as a String object.
    const jar = String(createRequire(import.meta.url)("vnu-jar"));
    const pages = htmlFilesOf(site).map((file) => join(site, file));
    assert.ok(pages.length > 100);
    const result = spawnSync(
      "java",
      ["-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", ...pages],
      { maxBuffer: 64 << 20 },
    );
    const { messages } = JSON.parse(result.stderr.toString() || '{"messages":[]}') as { messages: readonly Finding[] };
    assert.deepEqual(
      messages.map(
        ({ url, lastLine, message, extract }) =>
          `${url?.slice(url.indexOf(site) + site.length)}:${lastLine} ${message} ${extract ?? ""}`,
      ),
      [],
    );
  });
});

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { hashOfInstalled } from "../../../../src/runtime/program/installed.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

function manifest(folder: string, content: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(content));
}

describe("the hash of an installed program", () => {
  const packages = join(temporaryFolder(), "node_modules");
  const program = join(packages, "pressroom");
  const install = (version: string, pictures: string): void => {
    manifest(program, { version, dependencies: { pictures: "^1.0.0", absent: "^1.0.0" } });
    manifest(join(packages, "pictures"), { version: pictures });
  };

  it("changes with the bundle, the version, and the version of a package beside it", () => {
    install("1.0.0", "1.0.0");
    const hash = hashOfInstalled("a", program);
    assert.match(hash, /^[0-9a-f]{20}$/);
    assert.equal(hashOfInstalled("a", program), hash);
    const others = [hashOfInstalled("b", program)];
    install("1.0.1", "1.0.0");
    others.push(hashOfInstalled("a", program));
    install("1.0.0", "1.0.1");
    others.push(hashOfInstalled("a", program));
    assert.equal(new Set([hash, ...others]).size, 4);
  });

  it("uses the version of the package below the program, where there is one", () => {
    install("1.0.0", "1.0.0");
    const hash = hashOfInstalled("a", program);
    manifest(join(program, "node_modules", "pictures"), { version: "2.0.0" });
    assert.notEqual(hashOfInstalled("a", program), hash);
  });
});

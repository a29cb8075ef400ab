import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import {
  ASSETS,
  FEED_FILES,
  MEDIA_FILES,
  RELEASE_FILES,
  RELEASE_LIST_FILE,
  ROOT_FILES,
  SECTIONS,
} from "../../../src/press-room/addresses.ts";
import { PROJECT } from "../../harness/build.ts";

/** Folders whose code names addresses of the site. */
const FOLDERS = ["src", "_includes", "pages"];

const ADDRESS_BOOK = "src/press-room/addresses.ts";

/** Literals that name files of the content, which is arranged like the site in three places. */
const CONTENT = [/^releases\/(?:$|\$\{)/, /^\/index\.md$/, /^assets\//];

/** Folders whose code reads and checks the content. */
const READS_CONTENT =
  /^src\/(?:release|press-room|media\/inspect|authoring\/room|build\/custom|cli\/new\.ts|cli\/import\/|import\/write\/)/;

const ADDRESSES = [
  ASSETS,
  MEDIA_FILES,
  RELEASE_LIST_FILE,
  ...Object.values(RELEASE_FILES),
  ...Object.values(FEED_FILES),
  ...Object.values(ROOT_FILES),
  ...Object.values(SECTIONS).filter((section) => section !== ""),
].map((address) => address.replace(/^\//, ""));

/** An address at the beginning of a literal or after a placeholder: `${root}contacts/`. */
const LITERAL = new RegExp(`(?:^|[}*])/?(?:${ADDRESSES.map((address) => address.replaceAll(".", "\\.")).join("|")})`);

it("finds addresses of the site written as literals only in the address book", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  assert.ok(files.length > 0);
  assert.ok(files.includes(ADDRESS_BOOK));
  const found = files.flatMap((file) =>
    literalsOf(file === ADDRESS_BOOK ? "" : readFileSync(join(PROJECT, file), "utf8"))
      .filter((literal) => LITERAL.test(literal))
      .filter((literal) => !READS_CONTENT.test(file) || !CONTENT.some((name) => name.test(literal)))
      .map((literal) => `${file} has ${JSON.stringify(literal)}.`),
  );
  assert.deepEqual(found, []);
});

/** The texts of all string and template literals; comments and the paths of imports are left out. */
function literalsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|^import [^;]*;$/gm, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, text, template]) => text ?? template ?? "",
  );
}

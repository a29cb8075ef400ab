import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jsonSchema, SCHEMAS, type SchemaName } from "../../../src/authoring/json-schema.ts";

/** Documented keys of a release and of its groups. */
const RELEASE_KEYS = [
  "title slug date type publisher language lead place topics contacts images documents video links quotes facts",
  "event embargo draft corrections minor withdrawn related aliases boilerplate socialText",
].flatMap((line) => line.split(" "));
const GROUPS = {
  images: "file alt caption credit licence focus decorative",
  documents: "file title",
  links: "url title",
  quotes: "text by role",
  facts: "label value",
  event: "start end place address online registration deadline",
  corrections: "date note",
  withdrawn: "date reason replacedBy",
} as const;

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly description?: string;
  readonly additionalProperties?: unknown;
}

function group(node: Node | undefined): Node | undefined {
  return node?.properties ? node : (node?.items ?? node?.anyOf?.find(({ properties }) => properties));
}

describe("the JSON Schema of content", () => {
  const release = jsonSchema("release") as Node;

  it("has every key of a release, and no other", () => {
    assert.deepEqual(Object.keys(release.properties ?? {}).toSorted(), RELEASE_KEYS.toSorted());
  });

  for (const [key, inner] of Object.entries(GROUPS))
    it(`has the keys inside ${key}`, () => {
      const known = Object.keys(group(release.properties?.[key])?.properties ?? {});
      for (const name of inner.split(" ")) assert.ok(known.includes(name), name);
    });

  it("refuses unknown keys at the top level of every file", () => {
    for (const name of Object.keys(SCHEMAS) as SchemaName[])
      assert.equal((jsonSchema(name) as Node).additionalProperties, false, name);
  });

  it("describes every key", () => {
    const silent = Object.entries(release.properties ?? {}).filter(([, node]) => !node.description);
    assert.deepEqual(
      silent.map(([key]) => key),
      [],
    );
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";
import { en } from "../../../../src/diagnostics/messages/en/en.ts";
import { nb } from "../../../../src/diagnostics/messages/nb/nb.ts";
import { nn } from "../../../../src/diagnostics/messages/nn/nn.ts";
import { message, textOf } from "../../../../src/diagnostics/messages/message.ts";
import { PROJECT } from "../../../harness/build.ts";

type Entry = string | ((values: Readonly<Record<string, unknown>>) => string);
type Entries = Readonly<Record<string, Entry>>;

const CATALOGUES = { en, nb, nn } as unknown as Readonly<Record<"en" | "nb" | "nn", Entries>>;

const MESSAGES = join(PROJECT, "src/diagnostics/messages");

/** Types of the values of every entry, as the English catalogue writes them. */
const TYPES = typesIn(
  readdirSync(join(MESSAGES, "en"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(MESSAGES, "en", name)),
);

function typesIn(files: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, ts.TypeNode>> {
  const types = new Map<string, ReadonlyMap<string, ts.TypeNode>>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      !ts.isComputedPropertyName(node.name) &&
      ts.isArrowFunction(node.initializer)
    ) {
      const type = node.initializer.parameters[0]?.type;
      const members = type && ts.isTypeLiteralNode(type) ? type.members : [];
      const named = Array.from(members).filter(ts.isPropertySignature);
      types.set(
        textOfName(node.name),
        new Map(named.flatMap((one) => (one.type ? [[textOfName(one.name), one.type] as const] : []))),
      );
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return types;
}

function textOfName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

interface Rendered {
  readonly text: string;
  /** Names of the values that were used, without flags. */
  readonly used: readonly string[];
}

/** The entry with a value of the right kind for each name; texts are `⟨name⟩`. */
function rendered(id: string, entry: Entry): Rendered {
  if (typeof entry === "string") return { text: entry, used: [] };
  const used = new Set<string>();
  const values = new Proxy<Readonly<Record<string, unknown>>>(
    {},
    {
      get: (_, name) => {
        const value = valueFor(id, String(name));
        // Grammar may need a flag in one language only.
        if (typeof value !== "boolean") used.add(String(name));
        return value;
      },
    },
  );
  return { text: entry(values), used: [...used].toSorted() };
}

/** A value of the type: a number is 2, a text its name between brackets, of several texts the first. */
function valueFor(id: string, name: string): unknown {
  if (name === "text" && id === "field-text") return "The headline.";
  const type = TYPES.get(id)?.get(name);
  if (type === undefined) return undefined;
  if (type.kind === ts.SyntaxKind.NumberKeyword) return 2;
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return true;
  if (ts.isUnionTypeNode(type)) return /"([^"]*)"/.exec(type.getText())?.[1];
  return /^(readonly |Readonly)/.test(type.getText()) ? ["⟨a⟩", "⟨b⟩"] : `⟨${name}⟩`;
}

const words = (text: string): readonly string[] =>
  text
    .replace(/⟨[^⟩]*⟩|\{[^}]*\}|\[[^\]]*\]|"[^"]*"|--[\w-]+|\S*[/<>:_]\S*/g, " ")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const ENGLISH = ["the", "and", "of", "with", "is", "are", "not", "this", "that", "which", "write", "remove", "its"];
/** Words of the other form of Norwegian. */
const FOREIGN = {
  nb: [
    ...ENGLISH,
    "ikkje",
    "eit",
    "ein",
    "ei",
    "frå",
    "berre",
    "noko",
    "kva",
    "meir",
    "òg",
    "fila",
    "meldinga",
    "vere",
  ],
  nn: [
    ...ENGLISH,
    "ikke",
    "et",
    "fra",
    "bare",
    "noe",
    "hva",
    "mer",
    "også",
    "filen",
    "meldingen",
    "være",
    "hvis",
    "blitt",
  ],
} as const;

describe("the catalogues of messages", () => {
  const ids = Object.keys(en);

  it("have every id in one area only", () => {
    for (const language of ["en", "nb", "nn"] as const) {
      const folder = join(PROJECT, "src/diagnostics/messages", language);
      assert.deepEqual(Object.keys(CATALOGUES[language]).toSorted(), ids.toSorted());
      assert.ok(readdirSync(folder).length > 5, folder);
    }
  });

  for (const language of ["en", "nb", "nn"] as const)
    it(`say every value in ${language}, and end as the English text does`, () => {
      const faults = ids.flatMap((id) => {
        const english = rendered(id, CATALOGUES.en[id] ?? "");
        const { text, used } = rendered(id, CATALOGUES[language][id] ?? "");
        // The columns of a usage text are filled with spaces.
        const isWhole =
          !/undefined|null|NaN|\[object| $|^ /.test(text) && (id.endsWith("-usage") || !text.includes("  "));
        const ends = (one: string): boolean => /[.?]$/.test(one);
        const isLike = ends(text) === ends(english.text) && used.join() === english.used.join();
        return isWhole && isLike ? [] : [`${id}: ${text}`];
      });
      assert.deepEqual(faults, []);
    });

  for (const language of ["nb", "nn"] as const)
    it(`have no word of another language in ${language}`, () => {
      const foreign: ReadonlySet<string> = new Set(FOREIGN[language]);
      const faults = ids.flatMap((id) => {
        const { text } = rendered(id, CATALOGUES[language][id] ?? "");
        return words(text)
          .filter((word) => foreign.has(word))
          .map((word) => `${id}: ${word}: ${text}`);
      });
      assert.deepEqual(faults, []);
    });
});

describe("a message", () => {
  it("is the same after it was written as JSON, and says a message inside it in its own language", () => {
    const one = message("draft-left-out", { problem: message("topics-many", { count: 40, most: 30 }) });
    const stored = JSON.parse(JSON.stringify(one)) as typeof one;
    assert.deepEqual(stored, one);
    assert.match(textOf(stored, "nb"), /^Meldingen har 40 temaer.* Inntil det er gjort, blir utkastet ikke vist/);
  });

  it("leaves out values that are undefined", () => {
    assert.deepEqual(message("body-link-dead", { href: "/a/", meant: undefined }).values, { href: "/a/" });
  });
});

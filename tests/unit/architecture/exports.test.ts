import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";
import { PROJECT } from "../../harness/build.ts";

/** The program; tests, tools and configuration only import from it. */
const PROGRAM = ["src", "_includes", "assets", "pages"];
const OTHERS = ["tests", "tools"];

/** Types for modules of press rooms, which are elsewhere. */
const CONTRACT = "src/site/extend.ts";

/**
 * Exports that only tests and tools import, with the reason: the program uses each inside its own module, and a test through the
 * module's other exports would be weaker. Test through those unless there is as good a reason.
 */
const FOR_TESTS: Readonly<Record<string, string>> = {
  "src/build/browser-scripts.ts#READY_SCRIPTS": "npm pack writes the scripts there.",
  "src/build/browser-scripts.ts#SCRIPT_NAMES": "npm pack makes them all.",
  "src/build/output/claimed-paths.ts#SitePathError": "Tells this error from other explained ones.",
  "src/cms/browser/node-crypto.ts#createHash": "The bundler puts it in the place of node:crypto.",
  "src/cms/browser/node-crypto.ts#hash": "The bundler puts it in the place of node:crypto.",
  "src/formats/feeds/json-feed.ts#JsonFeed": "Type of what a test reads back.",
  "src/formats/host/headers.ts#HeaderRule": "Type of what a test reads back.",
  "src/formats/host/headers.ts#headersOf": "The rules before they are text.",
  "src/formats/host/web-manifest.ts#WebManifest": "Type of what a test reads back.",
  "src/formats/ninjs/ninjs.ts#ninjs": "One release as an object: exactly its fields may leave.",
  "src/formats/release-list-json.ts#ReleaseListJson": "Type of what a test reads back.",
  "src/formats/sitemaps/sitemap.ts#sitemapFiles": "Limits small enough to be reached in a test.",
  "src/formats/sitemaps/sitemap.ts#sitemapXml": "The content of files planned with such limits.",
  "src/media/prepare.ts#PreparedMedia": "Type of what a test fixture returns.",
  "src/media/renditions/renditions.ts#widthsFor": "Widths without making a picture of each size.",
  "src/press-room/contract-changes.ts#ContractChange": "Type of the rows that a test invents.",
  "src/press-room/aliases.ts#AliasProblem": "Type of what the table of a test expects.",
  "src/site/kinds/registry.ts#PageOf": "Type of a page that a fixture looks up.",
  "src/site/link-addresses.ts#outwardHref": "Addresses one by one.",
};

interface Module {
  readonly file: string;
  readonly exports: readonly string[];
  /** `file#name`, or `file#*` if every export counts as used. */
  readonly imports: readonly string[];
}

function moduleAt(file: string): Module {
  const text = readFileSync(join(PROJECT, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const [exports, imports]: [string[], string[]] = [[], []];
  const target = (specifier: ts.Expression | undefined): string | undefined =>
    specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith(".")
      ? relative(PROJECT, join(PROJECT, dirname(file), specifier.text))
      : undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imports.push(...importedBy(node, target(node.moduleSpecifier)));
    else if (ts.isExportDeclaration(node)) {
      const from = target(node.moduleSpecifier);
      const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
      if (from !== undefined)
        imports.push(...(names?.map((one) => `${from}#${(one.propertyName ?? one.name).text}`) ?? [`${from}#*`]));
      exports.push(...(names ?? []).map(({ name }) => name.text));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const from = target(node.argument.literal);
      if (from !== undefined) imports.push(`${from}#*`);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const from = target(node.arguments[0]);
      if (from !== undefined) imports.push(`${from}#*`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) exports.push(...exportedBy(statement));
  return { file, exports, imports };
}

function importedBy({ importClause }: ts.ImportDeclaration, from: string | undefined): readonly string[] {
  if (from === undefined || !importClause) return [];
  const bindings = importClause.namedBindings;
  return [
    ...(importClause.name ? [`${from}#default`] : []),
    ...(bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? [`${from}#*`]
        : bindings.elements.map(({ propertyName, name }) => `${from}#${(propertyName ?? name).text}`)),
  ];
}

function exportedBy(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true || !statement.name
      ? []
      : [statement.name.text];
  return [];
}

function modulesBelow(folders: readonly string[]): readonly Module[] {
  return folders
    .filter((folder) => existsSync(join(PROJECT, folder)))
    .flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
        .map((name) => moduleAt(`${folder}/${name}`)),
    );
}

describe("exports of the program", () => {
  const program = modulesBelow(PROGRAM);
  const used = new Set(program.flatMap(({ imports }) => imports));
  const usedElsewhere = new Set(
    [...modulesBelow(OTHERS), moduleAt("eleventy.config.ts")].flatMap(({ imports }) => imports),
  );
  const unused = program.flatMap(({ file, exports }) =>
    exports.map((name) => `${file}#${name}`).filter((id) => !used.has(id) && !used.has(`${file}#*`)),
  );
  const isUsedElsewhere = (id: string): boolean => usedElsewhere.has(id) || usedElsewhere.has(id.replace(/#.*/, "#*"));

  it("are found in every module", () => {
    assert.ok(program.flatMap(({ exports }) => exports).length > 300);
    assert.ok(used.size > 300);
  });

  it("are imported somewhere", () => {
    const dead = unused
      .filter((id) => !isUsedElsewhere(id) && !id.startsWith(`${CONTRACT}#`))
      .map((id) => `${id}: nothing imports it, so drop "export".`);
    assert.deepEqual(dead, []);
  });

  it("are imported by the program, or have a reason why only tests import them", () => {
    const byTests = unused.filter(isUsedElsewhere);
    const unexplained = byTests.filter((id) => FOR_TESTS[id] === undefined);
    assert.deepEqual(
      unexplained.map((id) => `${id}: only a test imports it; give the reason in FOR_TESTS.`),
      [],
    );
    const outdated = Object.keys(FOR_TESTS).filter((id) => !byTests.includes(id));
    assert.deepEqual(
      outdated.map((id) => `${id}: the program imports it or it is gone; take it out of FOR_TESTS.`),
      [],
    );
  });
});

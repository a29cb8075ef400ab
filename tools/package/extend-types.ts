import { join } from "node:path";
import ts from "typescript";

/** The module whose types the package exports as `pressroom/extend`, from the folder of the project. */
const ENTRY = "src/site/extend.ts";

/** The packages whose types may be in the contract: a press room has them with the package. */
const PACKAGES = ["preact"];

/**
 * A declaration file (.d.ts) with the types that ENTRY of the project (absolute) exports, and all types that they refer
 * to, with their comments. `Pick<T, K>` becomes its members, so that the rest of the program is not in the file. Throws
 * an error if two types have the same name, or if one is made from a value and is no union of strings.
 */
export function extendTypes(project: string): string {
  const { config } = ts.readConfigFile(join(project, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    readonly config: { readonly compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, project);
  const program = ts.createProgram([join(project, ENTRY)], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(project, ENTRY));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${ENTRY} is no module.`);
  const types = new Types(checker);
  const open = checker.getExportsOfModule(module);
  for (const symbol of open) types.add(symbol);
  return types.file(open.map(({ name }) => name));
}

/** Declarations, and the declarations that they refer to. */
class Types {
  readonly #checker: ts.TypeChecker;
  readonly #symbols = new Map<string, ts.Symbol>();
  readonly #texts: string[] = [];
  readonly #imports = new Set<string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Takes a type, once. */
  add(named: ts.Symbol): void {
    const symbol = named.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(named) : named;
    const [declaration] = symbol.declarations ?? [];
    if (!declaration || ts.isTypeParameterDeclaration(declaration)) return;
    const known = this.#symbols.get(symbol.name);
    if (known === symbol) return;
    const [, from] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(declaration.getSourceFile().fileName) ?? [];
    if (from === "typescript") return;
    if (known) throw new Error(`Two types of ${ENTRY} have the name ${symbol.name}.`);
    this.#symbols.set(symbol.name, symbol);
    if (from !== undefined) this.#import(symbol.name, from);
    else if (ts.isInterfaceDeclaration(declaration)) this.#texts.push(this.#interface(declaration));
    else this.#texts.push(this.#text(declaration));
  }

  /** The whole file. `open` are the names that it exports. */
  file(open: readonly string[]): string {
    const types = this.#texts.map((text) =>
      text
        .trim()
        // A comment about the whole module.
        .replace(/^\/\*\*(?:(?!\*\/)[^])*\*\/\n\n/, "")
        .replace(/^export (?=interface |type )/m, ""),
    );
    return `${[...this.#imports, ...types, `export type { ${open.join(", ")} };`].join("\n\n")}\n`;
  }

  #import(name: string, from: string): void {
    if (!PACKAGES.includes(from)) throw new Error(`${name} of ${ENTRY} is a type of ${from}.`);
    this.#imports.add(`import type { ${name} } from "${from}";`);
  }

  /** An interface, with the members of the picked types that it extends. */
  #interface(declaration: ts.InterfaceDeclaration): string {
    const bases = (declaration.heritageClauses ?? []).flatMap((clause) => clause.types);
    const own = new Set(declaration.members.map((member) => member.name?.getText()));
    const members = bases
      .filter(isPick)
      .flatMap((base) => this.#members(base))
      .filter(({ name }) => !own.has(name.getText()));
    const kept = bases.filter((base) => !isPick(base)).map((base) => this.#text(base).trim());
    // Only for the types that they refer to.
    for (const parameter of declaration.typeParameters ?? []) this.#text(parameter);
    const start = declaration.getFullStart();
    const text = declaration.getFullText();
    const body = declaration.members.pos - start;
    const [head] = bases;
    const before = head
      ? text.slice(0, head.getStart() - start).replace(/\s*extends\s*$/, "")
      : text.slice(0, body - 1);
    return [
      `${before.trimEnd()}${kept.length > 0 ? ` extends ${kept.join(", ")}` : ""} {`,
      ...[...members, ...declaration.members].map((member) => this.#text(member)),
      "\n}",
    ].join("");
  }

  /** The text of a node with its comments; picked types and types of values are written out. */
  #text(node: ts.Node): string {
    if (isPick(node))
      return ` {${this.#members(node)
        .map((member) => this.#text(member))
        .join("")}\n}`;
    if (isOfValue(node)) return ` ${this.#strings(node)}`;
    if (ts.isTypeReferenceNode(node)) this.#refer(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) this.#refer(node.expression);
    const source = node.getSourceFile().text;
    let text = "";
    let end = node.getFullStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(end, child.getFullStart()) + this.#text(child);
      ({ end } = child);
    });
    return text + source.slice(end, node.end);
  }

  #refer(name: ts.Node): void {
    const symbol = this.#checker.getSymbolAtLocation(name);
    if (symbol) this.add(symbol);
  }

  /** The declarations of the members that `Pick` takes. */
  #members(pick: Pick): readonly ts.PropertySignature[] {
    const members = this.#checker.getTypeAtLocation(pick).getProperties();
    return members.map(({ name, declarations: [declaration] = [] }) => {
      if (declaration && ts.isPropertySignature(declaration)) return declaration;
      throw new Error(`${name} in ${pick.getText()} is no property.`);
    });
  }

  #strings(node: ts.TypeNode): string {
    const type = this.#checker.getTypeFromTypeNode(node);
    const strings = (type.isUnion() ? type.types : [type]).map((one) => {
      if (one.isStringLiteral()) return JSON.stringify(one.value);
      throw new Error(`${node.getText()} is no union of strings. Declare its type.`);
    });
    return strings.join(" | ");
  }
}

type Pick = ts.TypeReferenceNode | ts.ExpressionWithTypeArguments;

function isPick(node: ts.Node): node is Pick {
  if (ts.isTypeReferenceNode(node)) return node.typeName.getText() === "Pick";
  return ts.isExpressionWithTypeArguments(node) && node.expression.getText() === "Pick";
}

/** `keyof typeof value`, `(typeof value)[number]`. */
function isOfValue(node: ts.Node): node is ts.TypeNode {
  if (ts.isTypeOperatorNode(node)) return isOfValue(node.type);
  if (ts.isIndexedAccessTypeNode(node)) return isOfValue(node.objectType);
  if (ts.isParenthesizedTypeNode(node)) return isOfValue(node.type);
  return ts.isTypeQueryNode(node);
}

import type { AssetLibrary } from "../assets.ts";
import { Entity } from "./entity.ts";
import { NAME, nameOf } from "./names.ts";
import { isRecording, read } from "./reading.ts";

type Argument = object | string | undefined;
type Ask = (argument?: Argument) => unknown;

/** A library of assets; each of its answers is recorded as a fact: the pictures of a release, the size of its press kit. */
export class TracedAssets extends Entity implements ProxyHandler<AssetLibrary> {
  readonly traced: AssetLibrary;
  readonly #library: AssetLibrary;
  readonly #objectNamed: (name: string) => object | undefined;

  constructor(library: AssetLibrary, objectNamed: (name: string) => object | undefined) {
    super("assets");
    this.#library = library;
    this.#objectNamed = objectNamed;
    this.traced = new Proxy(library, this);
  }

  get(target: AssetLibrary, method: string | symbol): unknown {
    if (typeof method === "symbol") return method === NAME ? this.name : (Reflect.get(target, method) as unknown);
    const ask = Reflect.get(target, method) as Ask;
    return (argument?: Argument) => {
      const of = argumentName(argument);
      if (isRecording() && of !== undefined) read(this.fact(`${method} ${of}`));
      return ask(argument);
    };
  }

  /** The answer to a question: the name of a method, a space and the name of its argument. */
  valueOf(question: string): unknown {
    const space = question.indexOf(" ");
    const ask = Reflect.get(this.#library, question.slice(0, space)) as Ask | undefined;
    const of = question.slice(space + 1);
    if (of === "") return ask?.();
    if (of.startsWith('"')) return ask?.(of.slice(1));
    return ask?.(of.startsWith("#") ? { id: of.slice(1) } : this.#objectNamed(of));
  }
}

/** The name of an argument; contacts and publishers are identified by their ids. Undefined for a contact without an id. */
function argumentName(argument: Argument): string | undefined {
  if (argument === undefined) return "";
  if (typeof argument === "string") return `"${argument}`;
  const name = nameOf(argument);
  if (name !== undefined) return name;
  const { id } = argument as { readonly id?: string };
  return id === undefined ? undefined : `#${id}`;
}

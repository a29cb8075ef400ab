import type { AssetLibrary } from "../assets.ts";
import { type Entity, fieldKey } from "./entity.ts";
import { named, nameOf } from "./names.ts";
import { type Fact, isRecording, read } from "./reading.ts";

type Argument = object | string | undefined;
type Ask = (argument?: Argument) => unknown;

/** Records each result of a library as a fact: the pictures of a release, the size of its press kit. */
export function traceAssets(
  library: AssetLibrary,
  objectNamed: (name: string) => object | undefined,
): Entity<AssetLibrary> {
  const facts = new Map<string, Fact>();
  const fact = (question: string): Fact => {
    const known = facts.get(question);
    if (known) return known;
    const made: Fact = { key: fieldKey(question, "assets"), value: () => answer(library, question, objectNamed) };
    facts.set(question, made);
    return made;
  };
  const traced = new Proxy(library, {
    get(target, method) {
      const ask = Reflect.get(target, method) as Ask;
      return (argument?: Argument) => {
        const of = argumentName(argument);
        if (isRecording() && of !== undefined) read(fact(`${String(method)} ${of}`));
        return ask(argument);
      };
    },
  });
  return { name: "assets", traced: named("assets", traced), fact };
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

function answer(library: AssetLibrary, question: string, objectNamed: (name: string) => object | undefined): unknown {
  const space = question.indexOf(" ");
  const ask = Reflect.get(library, question.slice(0, space)) as Ask | undefined;
  const of = question.slice(space + 1);
  if (of === "") return ask?.();
  if (of.startsWith('"')) return ask?.(of.slice(1));
  return ask?.(of.startsWith("#") ? { id: of.slice(1) } : objectNamed(of));
}

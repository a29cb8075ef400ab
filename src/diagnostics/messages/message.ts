import type { Said, Translated } from "./catalogue.ts";
import { en } from "./en/en.ts";
import type { EditorsLanguage } from "./languages.ts";
import { nb } from "./nb/nb.ts";
import { nn } from "./nn/nn.ts";

type Catalogue = typeof en;

const CATALOGUES: Readonly<Record<EditorsLanguage, Translated<Catalogue>>> = { nb, nn, en };

type MessageId = keyof Catalogue;

type Value = string | number | boolean | Message | readonly (string | Message)[];

/**
 * A text for editors in no particular language: the id of an entry in the catalogues, and its values. Plain JSON, so that
 * it can be cached. Made by `message`.
 */
export interface Message {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, Value>>;
}

type Given<One> = One extends readonly (infer Item)[] ? readonly Given<Item>[] : One extends Said ? Message : One;

/** Type of an entry's values in a call: a message where the catalogue gets its text. */
type ValuesOf<Id extends MessageId> = Catalogue[Id] extends (values: infer Values) => string
  ? { readonly [Name in keyof Values]: Given<Values[Name]> | (undefined extends Values[Name] ? undefined : never) }
  : undefined;

/** Makes a message; values that are undefined are left out. */
export function message<Id extends MessageId>(
  id: Id,
  ...[values]: ValuesOf<Id> extends undefined ? [] : [values: ValuesOf<Id>]
): Message {
  if (values === undefined) return { id };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return { id, values: Object.fromEntries(given) as Record<string, Value> };
}

/** The message in a language. */
export function textOf(message: Message, language: EditorsLanguage): string {
  const entry = CATALOGUES[language][message.id] as string | ((values: Readonly<Record<string, unknown>>) => string);
  if (typeof entry === "string") return entry;
  const said = (value: Value): unknown =>
    typeof value === "object"
      ? "id" in value
        ? textOf(value, language)
        : value.map((one) => (typeof one === "string" ? one : textOf(one, language)))
      : value;
  return entry(Object.fromEntries(Object.entries(message.values ?? {}).map(([name, value]) => [name, said(value)])));
}

/** In a catalogue: the text of another message, in the same language. A call gives the message itself. */
export type Said = string & { readonly isSaid: true };

/** What a catalogue of another language must have: the ids of the English one, each with its values. */
export type Translated<English> = {
  readonly [Id in keyof English]: English[Id] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};

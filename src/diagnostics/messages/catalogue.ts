/** Type of a value in a catalogue: the text of another message, in the same language. Calls pass the message itself. */
export type Said = string & { readonly isSaid: true };

/** Type of a catalogue of another language: all ids of the English one, each with the same values. */
export type Translated<English> = {
  readonly [Id in keyof English]: English[Id] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};

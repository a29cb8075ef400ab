import type { JsonObject } from "../sources/json/json-values.ts";
import { guessMapping } from "./guess-mapping.ts";
import type { FieldMapping } from "./known-keys.ts";
import { mappingText, readMapping } from "./mapping-file.ts";

export interface MappingOptions {
  /** Text of a mapping file. The mapping is guessed if it is not given. */
  readonly mapping?: string | undefined;
}

interface ChosenMapping {
  readonly mapping: FieldMapping;
  /** Text of a file with this mapping. */
  readonly file: string;
}

/** The given mapping, or one that is guessed from the items. Throws an `ExplainedError` for a faulty mapping file. */
export function mappingFor(samples: () => Iterable<JsonObject>, { mapping }: MappingOptions): ChosenMapping {
  if (mapping !== undefined) return { mapping: readMapping(mapping), file: mapping };
  const guessed = guessMapping(samples());
  return { mapping: guessed.mapping, file: mappingText(guessed.mapping, guessed.unused) };
}

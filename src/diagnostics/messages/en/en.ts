import { due } from "./due.ts";
import { release } from "./release.ts";
import { report } from "./report.ts";

/** All messages in English. Their ids and values define the catalogues of the other languages. */
export const en = { ...due, ...release, ...report };

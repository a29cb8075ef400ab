import { due } from "./due.ts";
import { release } from "./release.ts";
import { report } from "./report.ts";

export const nb = { ...due, ...release, ...report };

import { release } from "./release.ts";
import { report } from "./report.ts";

export const nn = { ...release, ...report };

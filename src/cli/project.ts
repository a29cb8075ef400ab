import { fileURLToPath } from "node:url";

/** The folder of this project: pages, components, styles. Content may be elsewhere. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

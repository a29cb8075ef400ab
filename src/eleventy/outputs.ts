import type { Output } from "../press-room/publication.ts";

/** Every machine format of the press room. A new one is a pure function and a row here. */
export const outputs: readonly Output[] = [];

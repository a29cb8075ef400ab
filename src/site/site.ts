import type { SitePath } from "../press-room/addresses.ts";
import type { PublishedPressRoom } from "../press-room/published.ts";
import type { AssetLibrary } from "./assets.ts";

/** Addresses of the style sheet, scripts and fonts, with their content's hash in the name. */
export interface Bundles {
  readonly css: SitePath;
  readonly js: SitePath;
  readonly searchJs: SitePath;
  /** To be preloaded. */
  readonly fonts: readonly SitePath[];
}

/** Everything that pages are computed from: the public press room, the files beside its pages, its bundles. */
export interface Site {
  readonly pressRoom: PublishedPressRoom;
  readonly assets: AssetLibrary;
  readonly bundles: Bundles;
}

import type { SitePath } from "../press-room/addresses.ts";
import type { PublishedPressRoom } from "../press-room/published.ts";
import type { AssetLibrary } from "./assets.ts";
import type { OwnParts } from "./extend.ts";

/** Addresses of style sheet, scripts and fonts, with a hash in the name. */
export interface Bundles {
  readonly css: SitePath;
  readonly js: SitePath;
  /** Styles of pages that are not releases, loaded after `css`. */
  readonly listCss: SitePath;
  /** Styles of the picture viewer, loaded when it opens. */
  readonly viewerCss: SitePath;
  /** Styles for paper. */
  readonly printCss: SitePath;
  readonly searchJs: SitePath;
  /** To be preloaded. */
  readonly fonts: readonly SitePath[];
}

/** Input of all pages: the public press room, the prepared files, the bundles. */
export interface Site {
  readonly pressRoom: PublishedPressRoom;
  readonly assets: AssetLibrary;
  readonly bundles: Bundles;
  /** Parts of pages of the press room's own. Default: none. */
  readonly parts?: OwnParts;
}

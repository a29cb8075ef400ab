import { type Publisher, type SiteSettings } from "../press-room/press-room.ts";
import type { MediaContact } from "../release/release.ts";
import type { Bundles } from "../site/site.ts";
import type { Publication } from "../site/publication.ts";

/** What the preview in the form needs besides the release that is being written. */
export interface PreviewData {
  readonly site: SiteSettings;
  readonly publishers: readonly Publisher[];
  readonly contacts: readonly (MediaContact & { readonly id?: string })[];
  readonly bundles: Bundles;
}

/** Only what is public: the form's page is as public as the rest of the site. */
export function previewData({ pressRoom, bundles }: Publication): PreviewData {
  const { site, publishers, contacts } = pressRoom;
  return { site, publishers: [...publishers.values()], contacts: [...contacts.values()], bundles };
}

import type { PublishedRelease } from "../../press-room/published.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { oneLine } from "../../text/one-line.ts";
import { typeLabel } from "../labels.ts";
import type { Meta } from "./head-model.ts";

/** Times, type and topics of a release, see https://ogp.me/#type_article. */
export function articleMeta(release: PublishedRelease, site: SiteSettings): readonly Meta[] {
  return [
    { property: "article:published_time", content: release.date.iso },
    { property: "article:modified_time", content: release.updated.iso },
    { property: "article:section", content: typeLabel(release.type, release.language, site) },
    ...release.topics.map(({ label }) => ({ property: "article:tag", content: oneLine(label) })),
  ];
}

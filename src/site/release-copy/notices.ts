import type { PublishedPressRoom, PublishedRelease } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import { formatDate } from "../../time/date-format.ts";
import { releaseNotices } from "../release-notices.ts";
import { replacementOf } from "../replacement.ts";
import { stringsFor } from "../strings.ts";
import type { CopyNotice } from "./model.ts";

/**
 * The state of a release in its own language, for formats other than pages: not public, withdrawn or cancelled with the
 * release that replaces it, corrected (newest first). Empty for a release as it was published.
 */
export function copyNotices(release: PublishedRelease, { site, byId }: PublishedPressRoom): readonly CopyNotice[] {
  const { t } = stringsFor(release.language, site);
  const { held, withdrawn, corrections } = releaseNotices(release, (timestamp, style) => ({
    iso: timestamp.iso,
    text: formatDate(timestamp, style, release.language, site.timezone),
  }));
  const replacement = replacementOf(release, byId);
  return [
    ...(held ? [{ text: t("text.held") }] : []),
    ...(withdrawn
      ? [
          {
            text: oneLine(
              t(release.event ? "text.cancelled-on" : "text.withdrawn", {
                date: withdrawn.date.text,
                reason: withdrawn.note,
              }),
            ),
          },
        ]
      : []),
    ...(replacement
      ? [{ text: t("release.replacedBy"), link: { label: oneLine(replacement.title), path: replacement.path } }]
      : []),
    ...(withdrawn ? [{ text: t("text.for-the-record") }] : []),
    ...corrections.map(({ date, note }) => ({ text: oneLine(t("text.corrected", { date: date.text, note })) })),
  ];
}

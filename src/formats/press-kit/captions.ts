import type { SiteSettings } from "../../press-room/press-room.ts";
import { oneLine } from "../../text/one-line.ts";
import type { KitContents } from "./contents.ts";
import type { ReleaseCopy } from "../../site/release-copy/model.ts";
import { pictureRights } from "../../site/release-copy/files.ts";
import { stringsFor } from "../../site/strings.ts";

/** Caption, credit and terms of each picture in a kit, by file name; undefined without pictures. */
export function captionsAndCredits(
  { language, title, address }: ReleaseCopy,
  { pictures }: KitContents,
  site: SiteSettings,
): string | undefined {
  if (pictures.length === 0) return undefined;
  const { t } = stringsFor(language, site);
  const blocks = pictures.map(({ name, picture }) =>
    [
      name.slice(name.indexOf("/") + 1),
      ...(picture.caption === undefined ? [] : [`${t("text.caption")}: ${oneLine(picture.caption)}`]),
      ...(picture.alt === "" ? [] : [`${t("text.shows")}: ${oneLine(picture.alt)}`]),
      ...pictureRights(picture, t),
    ].join("\n"),
  );
  return `${[t("text.captions-heading"), title, ...blocks, address.value].join("\n\n")}\n`;
}

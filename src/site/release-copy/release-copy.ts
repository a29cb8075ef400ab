import { absoluteUrl } from "../../press-room/addresses.ts";
import type { PublishedPressRoom, PublishedRelease } from "../../press-room/published.ts";
import { quotationMarks } from "../../release/body/quotation-marks.ts";
import { typeLabel } from "../labels.ts";
import { memoiseLast } from "../memoise.ts";
import type { AssetLibrary } from "../assets.ts";
import type { Site } from "../site.ts";
import { copyNotices } from "./notices.ts";
import { stringsFor } from "../strings.ts";
import { oneLine } from "../../text/one-line.ts";
import { formatDate } from "../../time/date-format.ts";
import { fileSections } from "./files.ts";
import { type CopyContext, type CopySection, type ReleaseCopy, section } from "./model.ts";
import { contactSections, eventSections } from "./people.ts";

/** The model of the release for all stand-alone formats. */
export function releaseCopy(release: PublishedRelease, { pressRoom, assets }: Site): ReleaseCopy {
  return makeCopy(release, assets, pressRoom);
}

const makeCopy = memoiseLast(
  (release: PublishedRelease, assets: AssetLibrary, pressRoom: PublishedPressRoom): ReleaseCopy => {
    const { site } = pressRoom;
    const { language, body, lead } = release;
    const strings = stringsFor(language, site);
    const context: CopyContext = { release, site, assets, strings };
    const written = formatDate(release.date, "dateline", language, site.timezone);
    const webAddress = absoluteUrl(release.path, site.url);
    return {
      language,
      kicker: oneLine(`${typeLabel(release.type, language, site)} · ${release.publisher.name}`),
      title: oneLine(release.title),
      dateline: release.place === undefined ? written : `${oneLine(release.place)}, ${written}`,
      notices: copyNotices(release, pressRoom),
      ...(lead !== undefined && { lead: oneLine(lead) }),
      body,
      sections: [
        ...eventSections(context),
        ...factSections(context),
        ...quoteSections(context),
        ...contactSections(context),
        ...publisherSections(context),
        ...fileSections(context),
      ],
      address: { label: strings.t("text.address-of-release"), value: webAddress, href: webAddress },
    };
  },
);

function quoteSections({ release, strings }: CopyContext): readonly CopySection[] {
  const [open, close] = quotationMarks(release.language);
  const items = release.quotes.map(({ text, by, role }) => ({
    text: open + oneLine(text) + close,
    by: oneLine(role === undefined ? by : `${by}, ${role}`),
  }));
  return section({ part: "quotes", kind: "quotes", heading: strings.t("release.quotes"), items });
}

function factSections({ release, strings }: CopyContext): readonly CopySection[] {
  const items = release.facts.map(({ label, value }) => ({ label: oneLine(label), value: oneLine(value) }));
  return section({ part: "facts", kind: "fields", heading: strings.t("release.facts"), items });
}

function publisherSections({ release, strings }: CopyContext): readonly CopySection[] {
  const { boilerplate, publisher } = release;
  if (boilerplate === undefined) return [];
  const heading = oneLine(strings.t("release.about", { publisher: publisher.name }));
  return [{ part: "about", kind: "prose", heading, markdown: boilerplate.replace(/\r\n?/g, "\n") }];
}

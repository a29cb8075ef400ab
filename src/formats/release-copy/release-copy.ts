import type { SitePath } from "../../press-room/addresses.ts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { formatDate } from "../../time/date-format.ts";
import { quotationMarks } from "../../release/body/quotation-marks.ts";
import { oneLine } from "../../text/one-line.ts";
import { contactSections, eventSections } from "./people.ts";
import { fileSections } from "./files.ts";
import { typeLabel } from "../../site/labels.ts";
import { type CopyContext, type CopySection, type ReleaseCopy, section } from "./model.ts";
import { stringsFor } from "../../site/strings.ts";

/** Gathers what a copy of the release says, in the release's language. Addresses are absolute unless told otherwise. */
export function releaseCopy(
  release: PublishedRelease,
  publication: Publication,
  addressOf = (path: SitePath): string => absoluteUrl(path, publication.pressRoom.site.url),
): ReleaseCopy {
  const { site } = publication.pressRoom;
  const { language } = release;
  const strings = stringsFor(language);
  const context: CopyContext = { release, publication, strings, addressOf };
  const written = formatDate(release.date, "dateline", language, site.timezone);
  const webAddress = absoluteUrl(release.path, site.url);
  return {
    language,
    kicker: oneLine(`${typeLabel(release.type, language, site)} · ${release.publisher.name}`),
    title: oneLine(release.title),
    dateline: release.place === undefined ? written : `${oneLine(release.place)}, ${written}`,
    notices: releaseNotices(release, publication),
    ...(release.lead !== undefined && { lead: oneLine(release.lead) }),
    sections: [...saidAndCounted(context), ...eventSections(context), ...contactSections(context), ...closing(context)],
    address: { label: strings.t("text.address-of-release"), value: webAddress, href: webAddress },
  };
}

/** What a reader must know before the text: that it is not yet, no longer, or no longer quite what it was. */
export function releaseNotices(release: PublishedRelease, publication: Publication): readonly string[] {
  const strings = stringsFor(release.language);
  const on = (date: PublishedRelease["date"]): string =>
    formatDate(date, "date-time", release.language, publication.pressRoom.site.timezone);
  const { held, withdrawn, corrections } = release;
  return [
    ...(held ? [strings.t("text.held")] : []),
    ...(withdrawn ? [strings.t("text.withdrawn", { date: on(withdrawn.date), reason: withdrawn.reason })] : []),
    ...corrections.map(({ date, note }) => strings.t("text.corrected", { date: on(date), note })),
  ].map(oneLine);
}

function saidAndCounted({ release, strings }: CopyContext): readonly CopySection[] {
  const [open, close] = quotationMarks(release.language);
  const quotes = release.quotes.map(({ text, by, role }) => ({
    text: open + oneLine(text) + close,
    by: oneLine(role === undefined ? by : `${by}, ${role}`),
  }));
  const facts = release.facts.map(({ label, value }) => ({ label: oneLine(label), value: oneLine(value) }));
  return [
    ...section({ part: "quotes", kind: "quotes", heading: strings.t("release.quotes"), items: quotes }),
    ...section({ part: "facts", kind: "fields", heading: strings.t("release.facts"), items: facts }),
  ];
}

function closing(context: CopyContext): readonly CopySection[] {
  const { release, strings } = context;
  const { boilerplate, publisher } = release;
  const heading = oneLine(strings.t("release.about", { publisher: publisher.name }));
  return [
    ...(boilerplate === undefined
      ? []
      : [{ part: "about" as const, kind: "prose" as const, heading, markdown: boilerplate.replace(/\r\n?/g, "\n") }]),
    ...fileSections(context),
  ];
}

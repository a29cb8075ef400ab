import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Picture } from "../../site/assets.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { proseHtml } from "../../release/body/body.ts";
import { type HtmlPiece, writeHtml } from "../../release/body/html.ts";
import { formatDate } from "../../time/date-format.ts";
import { stringsFor } from "../../site/strings.ts";
import { absoluteHref, type TextPlace } from "../../site/link-addresses.ts";
import {
  ReleaseContacts,
  ReleaseEventFacts,
  ReleaseFacts,
  ReleaseLinks,
  ReleaseQuotes,
} from "./release-html-parts.tsx";

/** The whole release as HTML that can be read anywhere: no classes, no scripts, every address absolute. */
export function releaseHtml(release: PublishedRelease, publication: Publication): string {
  return renderToString(<ReleaseHtml release={release} publication={publication} />);
}

interface ReleaseProps {
  readonly release: PublishedRelease;
  readonly publication: Publication;
}

function ReleaseHtml({ release, publication }: ReleaseProps): VNode {
  const { site } = publication.pressRoom;
  const { t } = stringsFor(release.language);
  const pictures = publication.assets.pictures(release);
  const inBody = new Set(release.body.parts.flatMap((part) => (part.kind === "image" ? [part.file] : [])));
  const [first, ...others] = pictures.filter(({ file }) => !inBody.has(file));
  const figure = (picture: Picture | undefined): VNode | undefined =>
    picture && <Figure picture={picture} siteUrl={site.url} />;
  return (
    <>
      <Marks release={release} timezone={site.timezone} />
      {release.lead && (
        <p>
          <strong>{release.lead}</strong>
        </p>
      )}
      <ReleaseEventFacts release={release} timezone={site.timezone} />
      {figure(first)}
      <BodyHtml release={release} siteUrl={site.url} figure={figure} pictures={pictures} />
      {others.map(figure)}
      <ReleaseQuotes quotes={release.quotes} />
      <ReleaseFacts facts={release.facts} />
      <ReleaseLinks release={release} documents={publication.assets.documents(release)} siteUrl={site.url} />
      <ReleaseContacts release={release} defaultLanguage={site.languages[0]} />
      {release.boilerplate && (
        <>
          <h2>{t("release.about", { publisher: release.publisher.name })}</h2>
          <Html
            pieces={proseHtml(release.boilerplate, release.language)}
            place={{ base: site.url, siteUrl: site.url }}
          />
        </>
      )}
    </>
  );
}

/** What a reader must know before the text: that it is no longer, or not yet, or not any more quite, what it was. */
function Marks({ release, timezone }: { readonly release: PublishedRelease; readonly timezone: string }): VNode {
  const { t } = stringsFor(release.language);
  const day = (time: PublishedRelease["date"]): string => formatDate(time, "date", release.language, timezone);
  const { held, withdrawn, corrections } = release;
  const marks = [
    ...(held ? [t("text.held")] : []),
    ...(withdrawn ? [t("text.withdrawn", { date: day(withdrawn.date), reason: withdrawn.reason })] : []),
    ...corrections.map(({ date, note }) => t("text.corrected", { date: day(date), note })),
  ];
  return (
    <>
      {marks.map((mark) => (
        <p>
          <strong>{mark}</strong>
        </p>
      ))}
    </>
  );
}

interface BodyProps {
  readonly release: PublishedRelease;
  readonly siteUrl: string;
  readonly pictures: readonly Picture[];
  readonly figure: (picture: Picture | undefined) => VNode | undefined;
}

function BodyHtml({ release, siteUrl, pictures, figure }: BodyProps): VNode {
  const place = { base: absoluteUrl(release.path, siteUrl), siteUrl };
  return (
    <>
      {release.body.parts.map((part) =>
        part.kind === "html" ? (
          <Html pieces={part.html} place={place} />
        ) : (
          figure(pictures.find(({ file }) => file === part.file))
        ),
      )}
    </>
  );
}

/** HTML that was made safe where it was rendered. */
function Html({ pieces, place }: { readonly pieces: readonly HtmlPiece[]; readonly place: TextPlace }): VNode {
  return <div dangerouslySetInnerHTML={{ __html: writeHtml(pieces, (link) => absoluteHref(link, place)) }} />;
}

interface FigureProps {
  readonly picture: Picture;
  readonly siteUrl: string;
}

function Figure({ picture, siteUrl }: FigureProps): VNode {
  const variants = picture.sources.at(-1)?.variants ?? [];
  // Wide enough for a feed reader's column on a dense screen.
  const shown = variants.find(({ width }) => width >= 1200) ?? variants.at(-1) ?? picture.original;
  const caption = [picture.caption, picture.credit, picture.licence].filter(Boolean).join(" · ");
  return (
    <figure>
      <img src={absoluteUrl(shown.path, siteUrl)} alt={picture.alt} width={shown.width} height={shown.height} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

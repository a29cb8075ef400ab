import type { ReleaseRow } from "../../../src/site/models/release/release-row.ts";
import type { View } from "../../../src/site/view-context.ts";
import { useView } from "../../view.tsx";
import { EventTile } from "./event-tile.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { ownPartHtml, sharedPartHtml } from "../own-part.tsx";
import { ReleaseTags } from "./release-tags.tsx";
import { Content } from "../text.tsx";
import { Time } from "../time.tsx";

interface RowsProps {
  readonly rows: readonly ReleaseRow[];
  readonly heading: "h2" | "h3";
  /** `short` rows have neither summary nor picture. */
  readonly size?: "full" | "short";
}

/** A list of releases: date, type, publisher, title and summary, with the main picture or the day of the event. */
export function ReleaseRows({ rows, heading, size = "full" }: RowsProps) {
  const view = useView();
  const isOwn = view.parts.releaseRow !== undefined;
  return (
    <ul class={size === "short" ? "rows rows--short" : "rows"}>
      {rows.map((row) =>
        isOwn ? (
          <li
            class="row"
            dangerouslySetInnerHTML={{ __html: sharedPartHtml(ownRow, row, `${size} ${heading}`, view).html }}
          />
        ) : (
          <MemoisedPart
            as="li"
            class="row"
            of={row}
            variant={`${size} ${heading}` as const}
            part={size === "short" ? ShortRow : FullRow}
          />
        ),
      )}
    </ul>
  );
}

function ownRow(model: object, variant: string, view: View): string {
  const row = model as ReleaseRow;
  const { releaseRow } = view.parts;
  if (!releaseRow) return "";
  const size = variant.startsWith("short") ? "short" : "full";
  const heading = variant.endsWith("h2") ? "h2" : "h3";
  const Default = () => (size === "short" ? ShortRow : FullRow)({ of: row, variant: `${size} ${heading}` });
  return ownPartHtml(releaseRow, { row, heading, size }, view, { Default });
}

interface RowProps {
  readonly of: ReleaseRow;
  readonly variant: `${"full" | "short"} ${"h2" | "h3"}`;
}

function ShortRow({ of: row, variant }: RowProps) {
  return <Headline row={row} heading={variant === "short h2" ? "h2" : "h3"} />;
}

function FullRow({ of: row, variant }: RowProps) {
  const { summary, thumbnail, event, language, direction } = row;
  const isComing = event?.state === "coming";
  return (
    <>
      <div class="row__what">
        <Headline row={row} heading={variant === "full h2" ? "h2" : "h3"} />
        {event && isComing && (
          <p class="row__event">
            {event.when}
            {event.place && ", "}
            <Content text={event.place} language={event.textLanguage} />
          </p>
        )}
        {summary && (
          <p class="row__summary" lang={language} dir={direction}>
            {summary}
          </p>
        )}
      </div>
      {event && isComing ? (
        <EventTile event={event} />
      ) : (
        thumbnail && <img class="row__picture" {...thumbnail} alt="" loading="lazy" decoding="async" />
      )}
    </>
  );
}

function Headline({ row, heading: Heading }: { row: ReleaseRow; heading: "h2" | "h3" }) {
  const { href, title, date, type, publisher, showsPublisher, language, direction } = row;
  return (
    <>
      <p class="row__meta">
        <Time time={date} /> <span class="row__type">{type}</span>{" "}
        {showsPublisher && <span class="row__publisher">{publisher}</span>} <ReleaseTags row={row} />
      </p>
      <Heading class="row__title">
        <a href={href} hreflang={language} lang={language} dir={direction}>
          {title}
        </a>
      </Heading>
    </>
  );
}

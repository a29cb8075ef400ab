import type { ReleaseRow } from "../../../src/site/models/release/release-row.ts";
import { MemoisedPart } from "../memoised-part.tsx";
import { ReleaseTags } from "./release-tags.tsx";
import { Time } from "../time.tsx";

interface RowsProps {
  readonly rows: readonly ReleaseRow[];
  readonly heading: "h2" | "h3";
  readonly class?: string;
}

/** A list of releases: date, type, publisher, title and summary. */
export function ReleaseRows({ rows, heading, class: name = "" }: RowsProps) {
  return (
    <ul class={`rows ${name}`.trim()}>
      {rows.map((row) => (
        <MemoisedPart as="li" class="row" of={row} variant={heading} part={RowParts} />
      ))}
    </ul>
  );
}

function RowParts({ of: row, variant: Heading }: { of: ReleaseRow; variant: "h2" | "h3" }) {
  const { href, title, summary, date, clock, type, publisher, language, direction } = row;
  return (
    <>
      <p class="row__when">
        <Time time={date} /> <span class="row__clock">{clock}</span>
      </p>
      <div class="row__what">
        <p class="row__meta">
          <span class="row__type">{type}</span> <span class="row__publisher">{publisher}</span>{" "}
          <ReleaseTags row={row} />
        </p>
        <Heading class="row__title">
          <a href={href} hreflang={language} lang={language} dir={direction}>
            {title}
          </a>
        </Heading>
        {summary && (
          <p class="row__summary" lang={language} dir={direction}>
            {summary}
          </p>
        )}
      </div>
    </>
  );
}

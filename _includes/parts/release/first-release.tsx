import type { FrontPageModel } from "../../../src/site/models/front-page.ts";
import { Picture } from "../media/picture.tsx";
import { ReleaseTags } from "./release-tags.tsx";
import { Time } from "../time.tsx";

/** The newest release, at the top of the front page. */
export function FirstRelease({ first }: { first: NonNullable<FrontPageModel["first"]> }) {
  const { href, title, summary, date, type, publisher, showsPublisher, picture, event } = first;
  return (
    <article class={picture ? "first first--pictured" : "first"}>
      <div class="first__text">
        <p class="dateline">
          <span class="dateline__type">{type}</span>
          {showsPublisher && <span>{publisher}</span>}
          <Time time={date} />
          <ReleaseTags row={first} />
        </p>
        <h2 class={first.isLongTitle ? "first__title first__title--long" : "first__title"}>
          <a href={href}>{title}</a>
        </h2>
        {event?.state === "coming" && <p class="row__event">{event.when}</p>}
        {summary && <p class="first__summary">{summary}</p>}
      </div>
      {picture && (
        <div class="first__picture">
          <Picture picture={{ ...picture, alt: "" }} sizes="(min-width: 62rem) 20rem, 100vw" isFirst />
        </div>
      )}
    </article>
  );
}

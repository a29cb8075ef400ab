import type { FrontPageModel } from "../../../src/site/models/front-page.ts";
import { Picture } from "../media/picture.tsx";
import { ReleaseTags } from "./release-tags.tsx";
import { Time } from "../time.tsx";

/** The release at the top of the front page. */
export function FeaturedRelease({ featured }: { featured: NonNullable<FrontPageModel["featured"]> }) {
  const { href, title, summary, date, clock, type, publisher, picture } = featured;
  return (
    <article class={picture ? "featured featured--pictured" : "featured"}>
      <div class="featured__text">
        <p class="dateline">
          <span class="dateline__type">{type}</span>
          <span>{publisher}</span>
          <span>
            <Time time={date} /> {clock}
          </span>
          <ReleaseTags row={featured} />
        </p>
        <h2 class={featured.isLongTitle ? "featured__title--long" : undefined}>
          <a href={href}>{title}</a>
        </h2>
        {summary && <p class="featured__summary">{summary}</p>}
      </div>
      {picture && (
        <div class="featured__picture">
          <Picture picture={{ ...picture, alt: "" }} sizes="(min-width: 60rem) 34rem, 100vw" isFirst />
        </div>
      )}
    </article>
  );
}

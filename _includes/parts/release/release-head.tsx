import type { LabelLink, ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import { useView } from "../../view.tsx";
import { EventBlock } from "./event-block.tsx";
import { Tag } from "./release-tags.tsx";
import { Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** Type, publisher, place and time; title and lead; the event; other languages. */
export function ReleaseHead({ model }: { model: ReleasePageModel }) {
  const { type, publisher, place, dateline, title, lead, versions, withdrawn, event } = model;
  return (
    <header class={model.isLongTitle ? "release-head release-head--long" : "release-head"}>
      <p class="dateline">
        {withdrawn && <Tag k={event ? "event.cancelled" : "release.withdrawn"} isStrong />}
        <LinkOrLabel item={type} class="dateline__type" />
        <LinkOrLabel item={publisher} />
        {place && <span>{place}</span>}
        <Time time={dateline} />
      </p>
      <h1>{title}</h1>
      {lead && <p class="release-head__lead">{lead}</p>}
      {event && <EventBlock event={event} />}
      {versions.length > 0 && <Versions model={model} />}
    </header>
  );
}

function Versions({ model: { versions } }: { model: ReleasePageModel }) {
  const { strings } = useView();
  return (
    <nav class="versions" aria-label={strings.t("release.also-in")}>
      <span aria-hidden="true">
        <Text k="release.also-in" />:
      </span>
      <ul>
        {versions.map(({ language, direction, name, href }) => (
          <li>
            <a href={href} hreflang={language} lang={language} dir={direction}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A link if the item has an `href`, otherwise plain text. */
export function LinkOrLabel({ item, class: name }: { item: LabelLink; class?: string }) {
  return item.href ? (
    <a class={name} href={item.href}>
      {item.label}
    </a>
  ) : (
    <span class={name}>{item.label}</span>
  );
}

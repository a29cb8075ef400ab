import type { ReleaseLink } from "../../../src/release/release.ts";
import type { LabelLink, ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import type { TextLanguage } from "../../../src/site/text-language.ts";
import { useView } from "../../view.tsx";
import { ReachLink } from "../contact/reach-link.tsx";
import { LinkOrLabel } from "./release-head.tsx";
import { ReleaseRows } from "./release-rows.tsx";
import { Section } from "../section.tsx";
import { Text } from "../text.tsx";

/** Links to further reading. */
export function Links({ links, language }: { links: readonly ReleaseLink[]; language: TextLanguage }) {
  return (
    <Section id="links" k="release.links">
      <ul class="plain-list">
        {links.map(({ url, title }) => (
          <li>
            <a href={url} {...language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Topics of the release, linked to their lists. */
export function Topics({ topics }: { topics: readonly LabelLink[] }) {
  const { strings } = useView();
  return (
    <ul class="chips topics" aria-label={strings.t("release.topics")}>
      {topics.map((topic) => (
        <li>
          <LinkOrLabel item={topic} class="chip" />
        </li>
      ))}
    </ul>
  );
}

/** The text about the publisher. */
export function Boilerplate({ boilerplate }: { boilerplate: NonNullable<ReleasePageModel["boilerplate"]> }) {
  const { publisher, website, html } = boilerplate;
  return (
    <Section id="boilerplate" k="release.about" with={{ publisher }} class="boilerplate">
      <div class="prose" dangerouslySetInnerHTML={{ __html: html }}></div>
      {website && (
        <p>
          <a href={website}>
            <Text k="layout.footer.website" with={{ name: publisher }} />
          </a>
        </p>
      )}
    </Section>
  );
}

/** The contacts with a number once more, on a line at the end of the release. */
export function ContactsAtEnd({ contacts }: Pick<ReleasePageModel, "contacts">) {
  const reachable = contacts.flatMap(({ name, direct }) => (direct ? [{ name, direct }] : []));
  if (reachable.length === 0) return null;
  return (
    <p class="contacts-at-end">
      <Text k={reachable.length === 1 ? "release.contact.one" : "release.contact.other"} />:
      {reachable.map(({ name, direct }) => (
        <>
          {" "}
          <span>
            {name} <ReachLink reach={direct} />
          </span>
        </>
      ))}
    </p>
  );
}

/** The releases to read after this one, and the way to all. */
export function FurtherReading({ model: { further, publisher } }: { model: ReleasePageModel }) {
  const { link } = useView();
  if (further.rows.length === 0) return null;
  return (
    <Section
      id="further"
      k={further.kind === "related" ? "release.related" : "release.latest"}
      with={{ publisher: publisher.label }}
    >
      <ReleaseRows rows={further.rows} heading="h3" size="short" />
      <p class="to-room">
        <a href={link("front")}>
          <Text k="release.room" />
        </a>
      </p>
    </Section>
  );
}

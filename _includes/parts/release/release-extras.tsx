import type { Fact, Quote, ReleaseLink } from "../../../src/release/release.ts";
import type { LabelLink, ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import type { TextLanguage } from "../../../src/site/text-language.ts";
import { LinkOrLabel } from "./release-head.tsx";
import { Section } from "../section.tsx";
import { Text } from "../text.tsx";

/** Key figures and facts. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <Section id="facts" k="release.facts" class="facts">
      <dl>
        {facts.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Quotes, each with its speaker. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  return (
    <Section id="quotes" k={quotes.length === 1 ? "release.quote" : "release.quotes"} class="quotes">
      {quotes.map(({ text, by, role }) => (
        <figure class="quote">
          <blockquote>
            <p>{text}</p>
          </blockquote>
          <figcaption>
            <strong>{by}</strong>
            {role && `, ${role}`}
          </figcaption>
        </figure>
      ))}
    </Section>
  );
}

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
  return (
    <Section id="topics" k="release.topics" class="topics">
      <ul class="chips">
        {topics.map((topic) => (
          <li>
            <LinkOrLabel item={topic} class="chip" />
          </li>
        ))}
      </ul>
    </Section>
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

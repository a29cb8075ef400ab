import type { ComponentChildren, VNode } from "preact";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { DocumentFile } from "../../site/assets.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import { formatDate, formatRange } from "../../time/date-format.ts";
import type { Fact, Quote } from "../../release/release.ts";
import { stringsFor } from "../../site/strings.ts";

interface EventProps {
  readonly release: PublishedRelease;
  readonly timezone: string;
}

/** When and where a press invitation invites to, as a list. */
export function ReleaseEventFacts({ release, timezone }: EventProps): VNode | null {
  const { event, language } = release;
  if (!event) return null;
  const { t } = stringsFor(language);
  const place = [event.place, event.address].filter(Boolean).join(", ");
  return (
    <ul>
      <Line label={t("event.when")}>{formatRange(event.start, event.end, language, timezone)}</Line>
      {place && <Line label={t("event.place")}>{place}</Line>}
      {event.online && <Line label={t("event.online")}>{<a href={event.online}>{event.online}</a>}</Line>}
      {event.registration && (
        <Line label={t("event.registration")}>{<a href={event.registration}>{event.registration}</a>}</Line>
      )}
      {event.deadline && (
        <Line label={t("event.deadline")}>{formatDate(event.deadline, "date-time", language, timezone)}</Line>
      )}
      {event.programme.map(({ time, text }) => (
        <Line label={time}>{text}</Line>
      ))}
    </ul>
  );
}

/** Quotations, each with who said it. */
export function ReleaseQuotes({ quotes }: { readonly quotes: readonly Quote[] }): VNode {
  return (
    <>
      {quotes.map(({ text, by, role }) => (
        <blockquote>
          <p>{text}</p>
          <p>{`– ${[by, role].filter(Boolean).join(", ")}`}</p>
        </blockquote>
      ))}
    </>
  );
}

/** Key figures, as a list. */
export function ReleaseFacts({ facts }: { readonly facts: readonly Fact[] }): VNode | null {
  if (facts.length === 0) return null;
  return (
    <ul>
      {facts.map(({ label, value }) => (
        <Line label={label}>{value}</Line>
      ))}
    </ul>
  );
}

interface LinksProps {
  readonly release: PublishedRelease;
  readonly documents: readonly DocumentFile[];
  readonly siteUrl: string;
}

/** Film, documents and further reading. */
export function ReleaseLinks({ release, documents, siteUrl }: LinksProps): VNode {
  const { t } = stringsFor(release.language);
  const files = documents.map(({ title, path, format }) => ({
    title: `${title} (${format})`,
    url: absoluteUrl(path, siteUrl),
  }));
  return (
    <>
      <LinkList title={t("release.video")} links={release.video ? [release.video] : []} />
      <LinkList title={t("release.documents")} links={files} />
      <LinkList title={t("release.links")} links={release.links} />
    </>
  );
}

interface LinkListProps {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

function LinkList({ title, links }: LinkListProps): VNode | null {
  if (links.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {links.map(({ title: text, url }) => (
          <li>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ContactsProps {
  readonly release: PublishedRelease;
  readonly defaultLanguage: string;
}

/** Whom to call about the release. */
export function ReleaseContacts({ release, defaultLanguage }: ContactsProps): VNode | null {
  const { contacts, language } = release;
  if (contacts.length === 0) return null;
  return (
    <>
      <h2>{stringsFor(language).t("release.contact.other")}</h2>
      <ul>
        {contacts.map(({ name, role, phone, mobile, email }) => {
          const reach = [mobile, phone, email].filter((way) => way !== undefined);
          return <li>{[name, localized(role, language, defaultLanguage), ...reach].filter(Boolean).join(", ")}</li>;
        })}
      </ul>
    </>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <li>
      <strong>{label}:</strong> {children}
    </li>
  );
}

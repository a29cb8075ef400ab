import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { MemoisedPart } from "../memoised-part.tsx";
import { Picture } from "../media/picture.tsx";
import { ReachLink } from "./reach-link.tsx";
import { Text } from "../text.tsx";

interface ContactCardProps {
  readonly contact: ContactView;
  /** Level of the heading with the name; absent if the page's own heading is the name. */
  readonly heading?: "h2" | "h3";
}

/** All data of a contact: name, role, ways to reach them, languages, topics. */
export function ContactCard({ contact, heading }: ContactCardProps) {
  return <MemoisedPart as="div" class="contact-card" of={contact} variant={heading ?? "page"} part={CardParts} />;
}

function CardParts({ of: contact, variant }: { of: ContactView; variant: "h2" | "h3" | "page" }) {
  const Heading = variant === "page" ? undefined : variant;
  const { name, role, portrait, page, card, links } = contact;
  return (
    <>
      {portrait && <Picture picture={portrait} sizes="6rem" />}
      <div class="contact-card__text">
        {Heading && <Heading class="contact-card__name">{page ? <a href={page}>{name}</a> : name}</Heading>}
        {role && <p class="contact-card__role">{role}</p>}
        <Reaches contact={contact} />
        <Competence contact={contact} />
        {links.length > 0 && (
          <ul class="contact-card__links">
            {links.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {card && (
          <p class="contact-card__save">
            <a href={card.common} download={card.name}>
              <Text k="contact.card" />
              <span class="visually-hidden">: {name}</span>
            </a>
            {variant === "page" && (
              <>
                {" · "}
                <a href={card.newer} download={card.name}>
                  vCard 4.0
                </a>
              </>
            )}
          </p>
        )}
      </div>
    </>
  );
}

const REACHES = [
  ["mobile", "contact.mobile"],
  ["phone", "contact.phone"],
  ["email", "contact.email"],
] as const;

function Reaches({ contact }: { contact: ContactView }) {
  const known = REACHES.flatMap(([key, label]) => {
    const reach = contact[key];
    return reach ? [{ label, reach }] : [];
  });
  if (known.length === 0) return null;
  return (
    <dl class="contact-card__reach">
      {known.map(({ label, reach }) => (
        <div>
          <dt>
            <Text k={label} />
          </dt>
          <dd>
            <ReachLink reach={reach} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Competence({ contact: { languages, topics } }: { contact: ContactView }) {
  if (!languages && topics.length === 0) return null;
  return (
    <dl class="contact-card__more">
      {languages && (
        <div>
          <dt>
            <Text k="contact.languages" />
          </dt>
          <dd>{languages}</dd>
        </div>
      )}
      {topics.length > 0 && (
        <div>
          <dt>
            <Text k="contact.topics" />
          </dt>
          <dd>
            {topics.map(({ label, href }, index) => (
              <>
                {index > 0 && ", "}
                {href ? <a href={href}>{label}</a> : label}
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { MemoisedPart } from "../memoised-part.tsx";
import { Picture } from "../media/picture.tsx";
import { ReachLink } from "./reach-link.tsx";
import { Text } from "../text.tsx";

type Size = "short" | "full";

/** Contacts by name, role, telephone number and e-mail address; in full with portrait, both numbers and vCard. */
export function ContactLines({ contacts, size = "short" }: { contacts: readonly ContactView[]; size?: Size }) {
  return (
    <ul class={size === "full" ? "contact-lines contact-lines--full" : "contact-lines"}>
      {contacts.map((contact) => (
        <MemoisedPart as="li" of={contact} variant={size} part={Line} />
      ))}
    </ul>
  );
}

function Line({ of: contact, variant }: { of: ContactView; variant: Size }) {
  const { name, role, direct, mobile, phone, email, page, portrait } = contact;
  const isFull = variant === "full";
  return (
    <>
      {isFull && portrait && <Picture picture={{ ...portrait, alt: "" }} sizes="4rem" />}
      <div class="contact-lines__who">
        <span class="contact-lines__name">{page ? <a href={page}>{name}</a> : name}</span>
        {role && <span class="contact-lines__role">{role}</span>}
      </div>
      <div class="contact-lines__reach">
        {direct && <ReachLink class="contact-lines__phone" reach={direct} />}
        {isFull && mobile && phone && <ReachLink class="contact-lines__email" reach={phone} />}
        {email && <ReachLink class="contact-lines__email" reach={email} />}
        {isFull && <More contact={contact} />}
      </div>
    </>
  );
}

/** The vCard, and the languages of a contact without a page, which would show them. */
function More({ contact: { card, page, languages } }: { contact: ContactView }) {
  return (
    <>
      {card && (
        <a class="contact-lines__card" href={card.common} download={card.name}>
          <Text k="contact.card" />
        </a>
      )}
      {!page && languages && (
        <span class="contact-lines__role">
          <Text k="contact.languages" />: {languages}
        </span>
      )}
    </>
  );
}

/** Heading in singular or plural, by number of contacts. */
export function ContactHeading({ count }: { count: number }) {
  return <Text k={count === 1 ? "release.contact.one" : "release.contact.other"} />;
}

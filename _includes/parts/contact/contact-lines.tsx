import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { MemoisedPart } from "../memoised-part.tsx";
import { ReachLink } from "./reach-link.tsx";
import { Text } from "../text.tsx";

/** Contacts in short form: name, role, and a telephone number. */
export function ContactLines({ contacts }: { contacts: readonly ContactView[] }) {
  return (
    <ul class="contact-lines">
      {contacts.map((contact) => (
        <MemoisedPart as="li" of={contact} variant="line" part={Line} />
      ))}
    </ul>
  );
}

function Line({ of: { name, role, direct, email, page } }: { of: ContactView }) {
  return (
    <>
      <span class="contact-lines__name">{page ? <a href={page}>{name}</a> : name}</span>
      {role && <span class="contact-lines__role">{role}</span>}
      {direct && <ReachLink class="contact-lines__phone" reach={direct} />}
      {email && <ReachLink class="contact-lines__email" reach={email} />}
    </>
  );
}

/** Heading in singular or plural, by number of contacts. */
export function ContactHeading({ count }: { count: number }) {
  return <Text k={count === 1 ? "release.contact.one" : "release.contact.other"} />;
}

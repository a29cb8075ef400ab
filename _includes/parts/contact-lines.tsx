import type { ContactView } from "../../src/views/pages/contact-view.ts";
import { Text } from "./text.tsx";

/** Contacts in brief: a name, what they do, and a number to ring. */
export function ContactLines({ contacts }: { contacts: readonly ContactView[] }) {
  return (
    <ul class="contact-lines">
      {contacts.map(({ name, role, phone, mobile, email, page }) => (
        <li>
          <span class="contact-lines__name">{page ? <a href={page}>{name}</a> : name}</span>
          {role && <span class="contact-lines__role">{role}</span>}
          {[mobile, phone].map(
            (number) =>
              number && (
                <a class="contact-lines__phone" href={number.href}>
                  {number.text}
                </a>
              ),
          )}
          {email && (
            <a class="contact-lines__email" href={email.href}>
              {email.text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The heading above one contact or several. */
export function ContactHeading({ count }: { count: number }) {
  return <Text k={count === 1 ? "release.contact.one" : "release.contact.other"} />;
}

import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { ContactCard } from "./contact-card.tsx";

/** Contact cards in columns. */
export function ContactGrid({ contacts }: { contacts: readonly ContactView[] }) {
  return (
    <div class="contact-grid">
      {contacts.map((contact) => (
        <ContactCard contact={contact} heading="h3" />
      ))}
    </div>
  );
}

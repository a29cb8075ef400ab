import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { ContactCard } from "./contact-card.tsx";

/** Contacts side by side, where there is room. */
export function ContactGrid({ contacts }: { contacts: readonly ContactView[] }) {
  return (
    <div class="contact-grid">
      {contacts.map((contact) => (
        <ContactCard contact={contact} heading="h3" />
      ))}
    </div>
  );
}

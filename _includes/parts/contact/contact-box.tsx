import type { ComponentChildren } from "preact";
import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { ContactHeading, ContactLines } from "./contact-lines.tsx";

/** Press contacts, shown at the top of a release. */
export function ContactBox({ contacts, children }: { contacts: readonly ContactView[]; children?: ComponentChildren }) {
  if (contacts.length === 0) return null;
  return (
    <div class="contact-box">
      <h2>
        <ContactHeading count={contacts.length} />
      </h2>
      <ContactLines contacts={contacts} />
      {children}
    </div>
  );
}

import type { ComponentChildren } from "preact";
import type { ContactView } from "../../../src/site/models/contact/contact-view.ts";
import { useView } from "../../view.tsx";
import { ContactHeading, ContactLines } from "./contact-lines.tsx";

interface ContactBoxProps {
  readonly contacts: readonly ContactView[];
  /** True where the box is the page's only place with contacts: with portraits and all numbers. */
  readonly isFull?: boolean;
  readonly children?: ComponentChildren;
}

/** Press contacts, beside the text on wide screens. */
export function ContactBox({ contacts, isFull = false, children }: ContactBoxProps) {
  const { strings } = useView();
  if (contacts.length === 0) return null;
  return (
    <aside
      class="contact-box"
      aria-label={strings.t(contacts.length === 1 ? "release.contact.one" : "release.contact.other")}
    >
      <h2>
        <ContactHeading count={contacts.length} />
      </h2>
      <ContactLines contacts={contacts} size={isFull ? "full" : "short"} />
      {children}
    </aside>
  );
}

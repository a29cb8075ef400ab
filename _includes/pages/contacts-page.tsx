import type { PageProps } from "../../src/eleventy/page-template.ts";
import { contactsPage } from "../../src/site/models/contact-pages.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { ContactGrid } from "../parts/contact-grid.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";

/** Everybody the press can ring. */
export function ContactsPage({ page, publication }: PageProps<"contacts">) {
  const { press, groups } = contactsPage(page, publication);
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper">
        <Breadcrumb />
        <header class="page-head">
          <h1>
            <Text k="contact.title" />
          </h1>
          <p>
            <Text k={press.length + groups.length === 0 ? "contact.empty" : "contact.intro"} />
          </p>
        </header>
        {press.length > 0 && (
          <Section id="press" k="contact.press">
            <ContactGrid contacts={press} />
          </Section>
        )}
        {groups.map(({ id, publisher, contacts }) => (
          <section class="section" aria-labelledby={id}>
            <h2 id={id}>{publisher}</h2>
            <ContactGrid contacts={contacts} />
          </section>
        ))}
      </div>
    </PageFrame>
  );
}

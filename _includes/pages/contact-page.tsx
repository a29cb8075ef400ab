import type { PageProps } from "../../src/eleventy/page-template.ts";
import { contactPage } from "../../src/site/models/contact-pages.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { ContactCard } from "../parts/contact-card.tsx";
import { ReleaseRows } from "../parts/release-rows.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";

/** One contact: how to reach them, and the releases they answer for. */
export function ContactPage({ page, publication }: PageProps<"contact">) {
  const { contact, releases, trail } = contactPage(page, publication);
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper">
        <Breadcrumb steps={trail} />
        <header class="page-head">
          <h1>{contact.name}</h1>
        </header>
        <div class="contact-page">
          <ContactCard contact={contact} />
          {contact.portrait && (
            <p class="quiet">
              <a href={contact.portrait.download.href} download={contact.portrait.download.name}>
                <Text k="contact.portrait" />
              </a>{" "}
              {contact.portrait.download.facts}
            </p>
          )}
        </div>
        <Section id="releases" k="contact.releases" with={{ name: contact.name }}>
          {releases.length > 0 ? (
            <ReleaseRows rows={releases} heading="h3" />
          ) : (
            <p class="empty">
              <Text k="contact.releases.none" />
            </p>
          )}
        </Section>
      </div>
    </PageFrame>
  );
}

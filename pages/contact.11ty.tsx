import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ContactCard } from "../_includes/parts/contact/contact-card.tsx";
import { ReleaseRows } from "../_includes/parts/release/release-rows.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** One contact, with the releases that name them. */
function ContactPage({ model, frame }: PageProps<"contact">) {
  const { contact, releases } = model;
  return (
    <div class="wrapper">
      <Breadcrumb trail={frame.trail} />
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
  );
}

export const { data, render } = pageTemplate("contact", ContactPage);

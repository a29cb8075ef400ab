import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ContactGrid } from "../_includes/parts/contact/contact-grid.tsx";
import { KitLink } from "../_includes/parts/media/kit-link.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** All press contacts. */
function ContactsPage({ model, frame }: PageProps<"contacts">) {
  const { press, groups, kit } = model;
  return (
    <div class="wrapper">
      <Breadcrumb trail={frame.trail} />
      <header class="page-head">
        <h1>
          <Text k="contact.title" />
        </h1>
        <p>
          <Text k={press.length + groups.length === 0 ? "contact.empty" : "contact.intro"} />
        </p>
        {kit && <KitLink kit={kit} />}
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
  );
}

export const { data, render } = pageTemplate("contacts", ContactsPage);

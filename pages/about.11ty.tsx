import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ContactBox } from "../_includes/parts/contact/contact-box.tsx";
import { KitLink } from "../_includes/parts/media/kit-link.tsx";
import { PublisherProfile } from "../_includes/parts/publisher-profile.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** Facts about the organisation and its publishers. */
function AboutPage({ model, frame }: PageProps<"about">) {
  const { about, publishers, contacts, kit } = model;
  return (
    <div class="wrapper">
      <Breadcrumb trail={frame.trail} />
      <header class="page-head">
        <h1>
          <Text k="about.title" />
        </h1>
      </header>
      <div class="release__columns">
        <div class="release__aside">
          <ContactBox contacts={contacts} />
          {kit && <KitLink kit={kit} />}
        </div>
        <div class="release__main about">
          {publishers.map((publisher) => (
            <PublisherProfile publisher={publisher} />
          ))}
          {about && (
            <Section id="room" k="about.room">
              <div class="prose" dangerouslySetInnerHTML={{ __html: about }}></div>
            </Section>
          )}
        </div>
      </div>
    </div>
  );
}

export const { data, render } = pageTemplate("about", AboutPage);

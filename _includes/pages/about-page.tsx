import type { PageProps } from "../../src/eleventy/page-template.ts";
import { aboutPage } from "../../src/site/models/about-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { ContactBox } from "../parts/contact-box.tsx";
import { PublisherProfile } from "../parts/publisher-profile.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";

/** The organisation's basics in one place. */
export function AboutPage({ page, publication }: PageProps<"about">) {
  const { about, publishers, contacts } = aboutPage(page, publication);
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper">
        <Breadcrumb />
        <header class="page-head">
          <h1>
            <Text k="about.title" />
          </h1>
        </header>
        <div class="release__columns">
          <div class="release__aside">
            <ContactBox contacts={contacts} />
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
    </PageFrame>
  );
}

import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import type { FrontPageModel } from "../src/site/models/front-page.ts";
import { ContactBox } from "../_includes/parts/contact/contact-box.tsx";
import { FeaturedRelease } from "../_includes/parts/release/featured-release.tsx";
import { FollowBlock } from "../_includes/parts/follow/follow-block.tsx";
import { Invitations } from "../_includes/parts/release/invitations.tsx";
import { LinkChips } from "../_includes/parts/list/link-chips.tsx";
import { NoReleases } from "../_includes/parts/list/no-releases.tsx";
import { ReleaseRows } from "../_includes/parts/release/release-rows.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";
import { useView } from "../_includes/view.tsx";

/** The front page: newest releases, coming events, press contacts. */
function FrontPage({ model }: PageProps<"front">) {
  const { featured, siteName, description } = model;
  return (
    <div class="wrapper front">
      <header class="front__head">
        <h1>{siteName}</h1>
        {description && <p>{description}</p>}
      </header>
      {featured && <FeaturedRelease featured={featured} />}
      <div class="front__columns">
        <FrontAside model={model} />
        <div class="front__main">
          {model.alsoFeatured.length > 0 && (
            <Section id="featured" k="front.featured">
              <ReleaseRows rows={model.alsoFeatured} heading="h3" />
            </Section>
          )}
          <Newest model={model} />
        </div>
      </div>
      <FollowBlock follow={model.follow} />
      {model.topics.length > 0 && (
        <Section id="topics" k="front.topics">
          <LinkChips links={model.topics} />
          {model.allTopics && (
            <p class="after-chips">
              <a href={model.allTopics}>
                <Text k="list.topics.all" />
              </a>
            </p>
          )}
        </Section>
      )}
      {model.years.length > 0 && (
        <Section id="years" k="front.years">
          <LinkChips links={model.years} />
        </Section>
      )}
    </div>
  );
}

function Newest({ model: { newest, archive, isEmpty, elsewhere } }: { model: FrontPageModel }) {
  return (
    <Section id="newest" k="front.newest">
      {isEmpty ? (
        <NoReleases k="front.empty" elsewhere={elsewhere} />
      ) : (
        <>
          {newest.length > 0 && <ReleaseRows rows={newest} heading="h3" />}
          <p>
            <a class="button button--quiet" href={archive.href}>
              <Text k="front.all" />
            </a>
          </p>
        </>
      )}
    </Section>
  );
}

function FrontAside({ model: { contacts, invitations } }: { model: FrontPageModel }) {
  const { link } = useView();
  return (
    <div class="front__aside">
      <ContactBox contacts={contacts}>
        <p class="contact-box__all">
          <a href={link("contacts")}>
            <Text k="front.contacts.all" />
          </a>
        </p>
      </ContactBox>
      {invitations.length > 0 && <Invitations rows={invitations} />}
    </div>
  );
}

export const { data, render } = pageTemplate("front", FrontPage);

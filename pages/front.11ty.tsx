import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import type { FrontPageModel } from "../src/site/models/front-page.ts";
import { ContactBox } from "../_includes/parts/contact/contact-box.tsx";
import { FirstRelease } from "../_includes/parts/release/first-release.tsx";
import { FollowBlock } from "../_includes/parts/follow/follow-block.tsx";
import { Invitations } from "../_includes/parts/release/invitations.tsx";
import { KitLink } from "../_includes/parts/media/kit-link.tsx";
import { LinkChips } from "../_includes/parts/list/link-chips.tsx";
import { NoReleases } from "../_includes/parts/list/no-releases.tsx";
import { ReleaseRows } from "../_includes/parts/release/release-rows.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";
import { useView } from "../_includes/view.tsx";

/** The front page: newest releases, coming events, press contacts. */
function FrontPage({ model }: PageProps<"front">) {
  const { first, contacts, invitations, topics, allTopics, years } = model;
  const hasSide = contacts.length + invitations.length > 0;
  return (
    <div class="wrapper front">
      {/* The header above shows the same name. */}
      <h1 class="visually-hidden">{model.siteName}</h1>
      <div class={hasSide ? "front__columns" : "front__columns front__columns--one"}>
        {first && <FirstRelease first={first} />}
        {hasSide && <FrontSide model={model} />}
        <FrontReleases model={model} />
        <FollowBlock follow={model.follow} />
      </div>
      <div class="front__lists">
        {topics.length > 0 && (
          <Section id="topics" k="front.topics">
            <LinkChips links={topics} />
            {allTopics && (
              <p class="after-chips">
                <a href={allTopics}>
                  <Text k="list.topics.all" />
                </a>
              </p>
            )}
          </Section>
        )}
        {years.length > 0 && (
          <Section id="years" k="front.years">
            <LinkChips links={years} />
          </Section>
        )}
      </div>
    </div>
  );
}

/** The releases below the first: featured ones, then the newest. Nothing if there is only one release. */
function FrontReleases({ model: { featured, newest, archive, isEmpty, elsewhere } }: { model: FrontPageModel }) {
  return (
    <div class="front__main">
      {featured.length > 0 && (
        <Section id="featured" k="front.featured" class="front__featured">
          <ReleaseRows rows={featured} heading="h3" />
        </Section>
      )}
      {isEmpty && <NoReleases k="front.empty" elsewhere={elsewhere} />}
      {newest.length > 0 && (
        <Section id="newest" k="front.newest">
          <ReleaseRows rows={newest} heading="h3" />
        </Section>
      )}
      {archive && (
        <p class="front__all">
          <a class="button button--quiet" href={archive}>
            <Text k="front.all" />
          </a>
        </p>
      )}
    </div>
  );
}

function FrontSide({ model: { contacts, invitations, kit } }: { model: FrontPageModel }) {
  const { link } = useView();
  return (
    <div class="front__side">
      <ContactBox contacts={contacts}>
        <p class="contact-box__all">
          <a href={link("contacts")}>
            <Text k="front.contacts.all" />
          </a>
        </p>
        {kit && <KitLink kit={kit} />}
      </ContactBox>
      {invitations.length > 0 && <Invitations rows={invitations} />}
    </div>
  );
}

export const { data, render } = pageTemplate("front", FrontPage);

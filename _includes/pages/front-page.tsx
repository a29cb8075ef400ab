import type { PageProps } from "../../src/eleventy/page-template.ts";
import { followModel } from "../../src/site/models/follow-page.ts";
import { frontPage, type FrontPageModel } from "../../src/site/models/front-page.ts";
import { viewContext } from "../../src/site/view-context.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { ContactBox } from "../parts/contact-box.tsx";
import { FeaturedRelease } from "../parts/featured-release.tsx";
import { FollowBlock } from "../parts/follow-block.tsx";
import { Invitations } from "../parts/invitations.tsx";
import { LinkChips } from "../parts/link-chips.tsx";
import { NoReleases } from "../parts/no-releases.tsx";
import { ReleaseRows } from "../parts/release-rows.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";
import { useView } from "../view.tsx";

/** The press room's front: what is new, what is coming, whom to ring. */
export function FrontPage({ page, publication }: PageProps<"front">) {
  const model = frontPage(page, publication);
  const follow = followModel(viewContext(page.language, publication));
  const { featured, siteName, description } = model;
  return (
    <PageFrame page={page} publication={publication}>
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
        <FollowBlock follow={follow} />
        {model.topics.length > 0 && (
          <Section id="topics" k="front.topics">
            <LinkChips links={model.topics} />
          </Section>
        )}
        {model.years.length > 0 && (
          <Section id="years" k="front.years">
            <LinkChips links={model.years} />
          </Section>
        )}
      </div>
    </PageFrame>
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
  const { inEdition } = useView();
  return (
    <div class="front__aside">
      <ContactBox contacts={contacts}>
        <p class="contact-box__all">
          <a href={inEdition("contacts/")}>
            <Text k="front.contacts.all" />
          </a>
        </p>
      </ContactBox>
      {invitations.length > 0 && <Invitations rows={invitations} />}
    </div>
  );
}

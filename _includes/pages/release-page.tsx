import type { PageProps } from "../../src/eleventy/page-template.ts";
import { followModel } from "../../src/site/models/follow-page.ts";
import { releasePage, type ReleasePageModel } from "../../src/site/models/release-page.ts";
import { viewContext } from "../../src/site/view-context.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { ContactCard } from "../parts/contact-card.tsx";
import { ContactBox } from "../parts/contact-box.tsx";
import { Documents } from "../parts/documents.tsx";
import { EventBlock } from "../parts/event-block.tsx";
import { Figure } from "../parts/figure.tsx";
import { FollowBlock } from "../parts/follow-block.tsx";
import { Gallery, GalleryViewer } from "../parts/gallery.tsx";
import { Neighbours } from "../parts/neighbours.tsx";
import { ReleaseBody } from "../parts/release-body.tsx";
import { Boilerplate, Facts, Links, Quotes, Topics } from "../parts/release-extras.tsx";
import { ReleaseHead } from "../parts/release-head.tsx";
import { ReleaseNotes } from "../parts/release-notes.tsx";
import { LatestReleases, RelatedReleases } from "../parts/release-others.tsx";
import { ReleaseUse } from "../parts/release-use.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";
import { Video } from "../parts/video.tsx";

/** One release, with everything a journalist needs from it. */
export function ReleasePage({ page, publication }: PageProps<"release">) {
  const model = releasePage(page, publication);
  const follow = followModel(viewContext(page.language, publication));
  const { mainPicture } = model;
  return (
    <PageFrame page={page} publication={publication}>
      <article class="release wrapper">
        <Breadcrumb steps={model.trail} />
        <ReleaseNotes model={model} />
        <ReleaseHead model={model} />
        <div class="release__columns">
          {mainPicture && (
            <Figure class="release__picture" picture={mainPicture} sizes="(min-width: 62rem) 43rem, 100vw" isFirst />
          )}
          <ReleaseAside model={model} />
          <div class="release__main">
            {model.event && <EventBlock event={model.event} />}
            <ReleaseBody blocks={model.body} />
            <ReleaseMaterial model={model} />
            <ReleaseEnd model={model} />
          </div>
        </div>
      </article>
      <div class="wrapper after-release">
        {model.related.length > 0 && <RelatedReleases rows={model.related} />}
        <LatestReleases model={model} />
        <FollowBlock follow={follow} />
        <Neighbours model={model} />
      </div>
      {model.pictures.length > 0 && <GalleryViewer />}
    </PageFrame>
  );
}

/** Beside the text where there is room, else before it: whom to ring, and what to take along. */
function ReleaseAside({ model }: { model: ReleasePageModel }) {
  const { contacts } = model;
  return (
    <div class="release__aside">
      <ContactBox contacts={contacts} />
      <ReleaseUse model={model} />
    </div>
  );
}

/** What belongs to the story beside its text. */
function ReleaseMaterial({ model }: { model: ReleasePageModel }) {
  const { facts, quotes, pictures, documents, video, links } = model;
  return (
    <>
      {facts.length > 0 && <Facts facts={facts} />}
      {quotes.length > 0 && <Quotes quotes={quotes} />}
      {video && <Video video={video} />}
      {pictures.length > 0 && (
        <Section id="pictures" k="release.pictures">
          <Gallery pictures={pictures} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section id="documents" k="release.documents">
          <Documents documents={documents} />
        </Section>
      )}
      {links.length > 0 && <Links links={links} />}
    </>
  );
}

/** What ends every release: its topics, its contacts in full, its publisher. */
function ReleaseEnd({ model }: { model: ReleasePageModel }) {
  const { topics, contacts, boilerplate, url } = model;
  return (
    <>
      {topics.length > 0 && <Topics topics={topics} />}
      {contacts.length > 0 && (
        <Section id="contacts" k={contacts.length === 1 ? "release.contact.one" : "release.contact.other"}>
          {contacts.map((contact) => (
            <ContactCard contact={contact} heading="h3" />
          ))}
        </Section>
      )}
      {boilerplate && <Boilerplate boilerplate={boilerplate} />}
      <p class="print-address">
        <Text k="release.address" />: {url}
      </p>
    </>
  );
}

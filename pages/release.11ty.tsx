import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import type { ReleasePageModel } from "../src/site/models/release/release-page.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ContactCard } from "../_includes/parts/contact/contact-card.tsx";
import { ContactBox } from "../_includes/parts/contact/contact-box.tsx";
import { Documents } from "../_includes/parts/media/documents.tsx";
import { EventBlock } from "../_includes/parts/release/event-block.tsx";
import { Figure } from "../_includes/parts/media/figure.tsx";
import { FollowBlock } from "../_includes/parts/follow/follow-block.tsx";
import { Gallery, GalleryViewer } from "../_includes/parts/media/gallery.tsx";
import { Neighbours } from "../_includes/parts/release/neighbours.tsx";
import { ReleaseBody } from "../_includes/parts/release/release-body.tsx";
import { Boilerplate, Facts, Links, Quotes, Topics } from "../_includes/parts/release/release-extras.tsx";
import { ReleaseHead } from "../_includes/parts/release/release-head.tsx";
import { ReleaseNotes } from "../_includes/parts/release/release-notes.tsx";
import { LatestReleases, RelatedReleases } from "../_includes/parts/release/release-others.tsx";
import { ReleaseUse } from "../_includes/parts/release/release-use.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";
import { Video } from "../_includes/parts/media/video.tsx";

/** One release with all its parts. */
function ReleasePage({ model, frame }: PageProps<"release">) {
  const { mainPicture } = model;
  return (
    <>
      <article class="release wrapper">
        <Breadcrumb trail={frame.trail} />
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
        <FollowBlock follow={model.follow} />
        <Neighbours model={model} />
      </div>
      {model.pictures.length > 0 && <GalleryViewer />}
    </>
  );
}

/** Contacts and downloads, beside the text on wide screens, else before it. */
function ReleaseAside({ model }: { model: ReleasePageModel }) {
  const { contacts } = model;
  return (
    <div class="release__aside">
      <ContactBox contacts={contacts} />
      <ReleaseUse model={model} />
    </div>
  );
}

/** Pictures, documents and other material of the release. */
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
      {links.length > 0 && <Links links={links} language={model.linksLanguage} />}
    </>
  );
}

/** The end of a release: topics, contacts in full, publisher. */
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

export const { data, render } = pageTemplate("release", ReleasePage);

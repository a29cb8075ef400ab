import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import type { ReleasePageModel } from "../src/site/models/release/release-page.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ContactBox } from "../_includes/parts/contact/contact-box.tsx";
import { Documents } from "../_includes/parts/media/documents.tsx";
import { Film } from "../_includes/parts/media/film.tsx";
import { FollowBlock } from "../_includes/parts/follow/follow-block.tsx";
import { Gallery, GalleryViewer } from "../_includes/parts/media/gallery.tsx";
import { PictureToUse } from "../_includes/parts/media/picture-to-use.tsx";
import { Programme } from "../_includes/parts/release/event-block.tsx";
import { ReleaseBar } from "../_includes/parts/release/release-bar.tsx";
import { ReleaseBody } from "../_includes/parts/release/release-body.tsx";
import {
  Boilerplate,
  ContactsAtEnd,
  FurtherReading,
  Links,
  Topics,
} from "../_includes/parts/release/release-extras.tsx";
import { ReleaseHead } from "../_includes/parts/release/release-head.tsx";
import { ReleaseNotes } from "../_includes/parts/release/release-notes.tsx";
import { ReleaseUse } from "../_includes/parts/release/release-use.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** One release with all its parts, in the order in which they are needed on a narrow screen. */
function ReleasePage({ model, frame }: PageProps<"release">) {
  const { film, mainPicture, event } = model;
  return (
    <>
      <article class="release wrapper" data-gallery>
        <Breadcrumb trail={frame.trail} />
        <ReleaseNotes model={model} />
        <div class="release__columns">
          <ReleaseHead model={model} />
          <ContactBox contacts={model.contacts} isFull />
          <div class="release__main">
            {film ? (
              <Film film={film} still={mainPicture} />
            ) : (
              mainPicture && <PictureToUse picture={mainPicture} isFirst />
            )}
            <ReleaseBody blocks={model.body} />
            {event && <Programme event={event} />}
          </div>
          <ReleaseUse model={model} />
          <ReleaseEnd model={model} />
        </div>
        <ReleaseBar model={model} />
      </article>
      <div class="wrapper after-release">
        <FurtherReading model={model} />
        <FollowBlock follow={model.follow} />
      </div>
      {model.pictures.length > 0 && <GalleryViewer styles={model.viewerStyles} />}
    </>
  );
}

/** The parts of a release after its text: other pictures, documents, links, topics, contacts, publisher. */
function ReleaseEnd({ model }: { model: ReleasePageModel }) {
  const { otherPictures, documents, links, topics, contacts, boilerplate, url } = model;
  return (
    <div class="release__end">
      {otherPictures.length > 0 && (
        <Section id="pictures" k="release.pictures">
          <Gallery pictures={otherPictures} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section id="documents" k="release.documents">
          <Documents documents={documents} />
        </Section>
      )}
      {links.length > 0 && <Links links={links} language={model.linksLanguage} />}
      {topics.length > 0 && <Topics topics={topics} />}
      {boilerplate && <Boilerplate boilerplate={boilerplate} />}
      <ContactsAtEnd contacts={contacts} />
      <p class="print-address">
        <Text k="release.address" />: {url}
      </p>
    </div>
  );
}

export const { data, render } = pageTemplate("release", ReleasePage);

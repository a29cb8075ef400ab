import type { PageProps } from "../../src/eleventy/page-template.ts";
import { mediaPage } from "../../src/site/models/media-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { GalleryViewer } from "../parts/gallery.tsx";
import { Logos, MediaDocuments, MediaPictures, MediaSections, Portraits } from "../parts/media-sections.tsx";
import { Paging } from "../parts/paging.tsx";
import { Text } from "../parts/text.tsx";

/** All pictures and documents of the press room, newest first; then logos and portraits. */
export function MediaPage({ page, publication }: PageProps<"media">) {
  const model = mediaPage(page, publication);
  const { pictures, documents, logos, portraits, paging } = model;
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper">
        <Breadcrumb />
        <header class="page-head">
          <h1>
            <Text k="media.title" />
          </h1>
          <p>
            <Text k={model.sections.length === 0 ? "media.empty" : "media.intro"} />
          </p>
          {paging && (
            <p class="quiet">
              <Text k="layout.paging.position" with={{ number: paging.number, count: paging.count }} />
            </p>
          )}
          <MediaSections sections={model.sections} />
        </header>
        {pictures.length > 0 && <MediaPictures pictures={pictures} />}
        {documents.length > 0 && <MediaDocuments documents={documents} />}
        {paging && <Paging paging={paging} />}
        {logos.length > 0 && <Logos logos={logos} />}
        {portraits.length > 0 && <Portraits portraits={portraits} />}
      </div>
      {pictures.length > 0 && <GalleryViewer />}
    </PageFrame>
  );
}

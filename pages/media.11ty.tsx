import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { GalleryViewer } from "../_includes/parts/media/gallery.tsx";
import {
  Logos,
  MediaDocuments,
  MediaPictures,
  MediaSections,
  Portraits,
} from "../_includes/parts/media/media-sections.tsx";
import { Paging } from "../_includes/parts/list/paging.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** All pictures and documents of the press room, newest first; then logos and portraits. */
function MediaPage({ model, frame }: PageProps<"media">) {
  const { pictures, documents, logos, portraits, paging } = model;
  return (
    <>
      <div class="wrapper">
        <Breadcrumb trail={frame.trail} />
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
    </>
  );
}

export const { data, render } = pageTemplate("media", MediaPage);

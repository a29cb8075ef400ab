import type { MediaPageModel } from "../../../src/site/models/media/media-page.ts";
import type { Frame } from "../../../src/site/frame.ts";
import { Breadcrumb } from "../layout/breadcrumb.tsx";
import { Paging } from "../list/paging.tsx";
import { Interface, Text } from "../text.tsx";
import { GalleryViewer } from "./gallery.tsx";
import { Logos, MediaDocuments, MediaFilters, MediaPictures, MediaSections, Portraits } from "./media-sections.tsx";

/** Pictures and documents of the press room or a part of them, newest first; then logos and portraits. */
export function MediaLibrary({ model, frame }: { model: MediaPageModel; frame: Frame }) {
  const { pictures, documents, logos, portraits, paging, part, kit } = model;
  return (
    <>
      <div class="wrapper media-library">
        <Breadcrumb trail={frame.trail} />
        <header class="page-head">
          <h1>
            <Text k="media.title" />
            {part && (
              <>
                {": "}
                {part.isInterface ? <Interface text={part.label} /> : part.label}
              </>
            )}
          </h1>
          <p>
            <Text k={model.sections.length === 0 ? "media.empty" : "media.intro"} />
          </p>
          {paging && (
            <p class="quiet">
              <Text k="layout.paging.position" with={{ number: paging.number, count: paging.count }} />
            </p>
          )}
          {kit && (
            <p class="media-kit">
              <a class="button" href={kit.href} download={kit.name}>
                <Text k="media.kit" />
              </a>{" "}
              <span>
                <Text k="media.kit.what" />
                <br />
                {kit.facts}
              </span>
            </p>
          )}
          <MediaSections sections={model.sections} />
          <MediaFilters model={model} />
        </header>
        {pictures.length > 0 && <MediaPictures pictures={pictures} />}
        {documents.length > 0 && <MediaDocuments documents={documents} />}
        {paging && <Paging paging={paging} />}
        {logos.length > 0 && <Logos logos={logos} />}
        {portraits.length > 0 && <Portraits portraits={portraits} />}
      </div>
      {pictures.length > 0 && <GalleryViewer styles={model.viewerStyles} />}
    </>
  );
}

import type {
  LogoView,
  MediaDocument,
  MediaOrigin,
  MediaPageModel,
  MediaPicture,
  PortraitView,
} from "../../../src/site/models/media/media-page.ts";
import { useView } from "../../view.tsx";
import { DocumentLink } from "./documents.tsx";
import { GalleryDownload } from "./gallery-download.tsx";
import { GalleryItem } from "./gallery.tsx";
import { Picture } from "./picture.tsx";
import { Section } from "../section.tsx";
import { Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** Links to the sections of the page, if there are several. */
export function MediaSections({ sections }: { sections: MediaPageModel["sections"] }) {
  const { strings } = useView();
  if (sections.length < 2) return null;
  return (
    <nav class="page-sections" aria-label={strings.t("media.sections")}>
      <ul class="chips">
        {sections.map((section) => (
          <li>
            <a class="chip" href={`#${section}`}>
              <Text k={`media.${section}`} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Pictures of releases, each with a link to its release. */
export function MediaPictures({ pictures }: { pictures: readonly MediaPicture[] }) {
  return (
    <Section id="pictures" k="media.pictures">
      <ul class="gallery" data-gallery>
        {pictures.map((item) => (
          <li>
            <GalleryItem picture={item.picture} />
            <Origin origin={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Documents of releases. */
export function MediaDocuments({ documents }: { documents: readonly MediaDocument[] }) {
  return (
    <Section id="documents" k="media.documents">
      <ul class="documents">
        {documents.map((item) => (
          <li>
            <DocumentLink document={item.document} />
            <Origin origin={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Origin({ origin: { title, href, date, publisher } }: { origin: MediaOrigin }) {
  return (
    <p class="quiet">
      <Text k="media.from" />: <a href={href}>{title}</a>, {publisher}, <Time time={date} />
    </p>
  );
}

/** Logos of the publishers, for download. */
export function Logos({ logos }: { logos: readonly LogoView[] }) {
  const { strings } = useView();
  return (
    <Section id="logos" k="media.logos">
      <ul class="gallery">
        {logos.map(({ publisher, src, width, height, format }) => (
          <li>
            <figure>
              <a class="gallery__link gallery__link--whole" href={src}>
                <img
                  src={src}
                  width={width}
                  height={height}
                  alt={strings.t("media.logo", { publisher })}
                  loading="lazy"
                />
              </a>
              <figcaption>
                {publisher} <GalleryDownload href={src} facts={format} k="download.file" />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Portraits of the contacts, for download. */
export function Portraits({ portraits }: { portraits: readonly PortraitView[] }) {
  return (
    <Section id="portraits" k="media.portraits">
      <ul class="gallery gallery--small">
        {portraits.map(({ name, role, picture }) => (
          <li>
            <figure>
              <span class="gallery__link gallery__link--square">
                <Picture picture={picture} sizes="12rem" />
              </span>
              <figcaption>
                <span class="gallery__caption">{name}</span>
                {role && <span class="gallery__licence">{role}</span>}
                <GalleryDownload {...picture.download} k="download.original" />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

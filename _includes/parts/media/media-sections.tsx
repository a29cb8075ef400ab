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
import { Interface, Text } from "../text.tsx";
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
        {pictures.map((item, index) => (
          <li>
            <GalleryItem picture={item.picture} isFirst={index === 0} />
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
        {logos.map((logo) => (
          <li>
            <figure>
              <a
                class={`gallery__link gallery__link--whole${logo.isDark ? " gallery__link--dark" : ""}`}
                href={logo.src}
              >
                <img
                  src={logo.src}
                  width={logo.width}
                  height={logo.height}
                  alt={strings.t(logo.isDark ? "media.logo.dark" : "media.logo", { publisher: logo.publisher })}
                  loading="lazy"
                />
              </a>
              <figcaption>
                <span class="gallery__caption">{logo.publisher}</span>
                <Rights credit={logo.credit} licence={logo.licence} />
                {logo.downloads.map(({ href, name, facts }) => (
                  <GalleryDownload href={href} name={name} facts={facts} k="download.file" of={logo.publisher} />
                ))}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Credit and terms of a logo or portrait. */
function Rights({ credit, licence }: { credit?: string | undefined; licence?: string | undefined }) {
  return (
    <>
      {credit && <span class="gallery__licence">{credit}</span>}
      {licence && (
        <span class="gallery__licence">
          <Text k="download.terms" />: {licence}
        </span>
      )}
    </>
  );
}

/** Links to the media of one kind, year, topic or publisher. */
export function MediaFilters({ model: { filters, part } }: { model: MediaPageModel }) {
  const { strings } = useView();
  if (filters.length === 0) return null;
  return (
    <nav class="media-filters" aria-label={strings.t("media.filter")}>
      {filters.map(({ heading, links }) => (
        <details open={links.some(({ isCurrent }) => isCurrent)}>
          <summary>
            <Text k={heading} />
          </summary>
          <ul>
            {links.map(({ label, href, count, isCurrent, isInterface }) => (
              <li>
                <a href={href} aria-current={isCurrent ? "page" : undefined}>
                  {isInterface ? <Interface text={label} /> : label}
                </a>{" "}
                <span class="quiet">{count.toLocaleString(strings.language)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {part && (
        <p>
          <a href={part.all}>
            <Text k="media.all" />
          </a>
        </p>
      )}
    </nav>
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
                <Rights credit={picture.credit} licence={picture.licence} />
                <GalleryDownload {...picture.download} k="download.original" of={name} />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

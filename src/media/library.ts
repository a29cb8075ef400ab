import type {
  AssetLibrary,
  DocumentFile,
  Download,
  Logo,
  Picture,
  PictureVariant,
  Portrait,
  PublisherLogo,
} from "../site/assets.ts";
import type { PublishedRelease } from "../press-room/published.ts";

/** All prepared files, by their source. */
export interface PreparedFiles {
  readonly pictures: ReadonlyMap<PublishedRelease, readonly Picture[]>;
  readonly documents: ReadonlyMap<PublishedRelease, readonly DocumentFile[]>;
  readonly posters: ReadonlyMap<PublishedRelease, Picture>;
  readonly cards: ReadonlyMap<PublishedRelease, PictureVariant>;
  /** By language. */
  readonly siteCards: ReadonlyMap<string, PictureVariant>;
  /** By the contact's id. */
  readonly portraits: ReadonlyMap<string, Portrait>;
  /** By the publisher's id. */
  readonly logos: ReadonlyMap<string, PublisherLogo>;
  readonly darkLogos: ReadonlyMap<string, PublisherLogo>;
  readonly icons: readonly Logo[];
}

/** The library of prepared files. Press kits are added later, because they contain files from the library. */
export function libraryOf(files: PreparedFiles): AssetLibrary {
  return {
    pictures: (release) => files.pictures.get(release) ?? [],
    documents: (release) => files.documents.get(release) ?? [],
    poster: (release) => files.posters.get(release),
    pressKit: () => undefined,
    organisationKit: () => undefined,
    socialCard: (release) => files.cards.get(release),
    siteCard: (language) => files.siteCards.get(language),
    portrait: ({ id }) => (id === undefined ? undefined : files.portraits.get(id)),
    logo: ({ id }) => files.logos.get(id),
    logoDark: ({ id }) => files.darkLogos.get(id),
    icons: () => files.icons,
  };
}

/** The same library extended by press kits. */
export function withPressKits(
  library: AssetLibrary,
  kits: ReadonlyMap<PublishedRelease, Download>,
  /** By language. */
  organisationKits: ReadonlyMap<string, Download>,
): AssetLibrary {
  return {
    ...library,
    pressKit: (release) => kits.get(release),
    organisationKit: (language) => organisationKits.get(language),
  };
}

import type { Page, Publication } from "../../src/site/publication.ts";
import { hrefOf } from "../../src/press-room/addresses.ts";
import { headOf } from "../../src/site/head/head.ts";
import { serializeJsonLd } from "../../src/site/structured-data/serialize-json-ld.ts";

interface HeadProps {
  readonly page: Page;
  readonly publication: Publication;
  /** Set on the search page only. */
  readonly scripts?: readonly string[];
}

/** The `<head>`: first what the browser needs at once, then what others read. */
export function PageHead({ page, publication, scripts = [] }: HeadProps) {
  const head = headOf(page, publication);
  const { bundles, pressRoom: room, assets } = publication;
  const href = (path: `/${string}`): string => hrefOf(path, room.site.basePath);
  const icons = assets.icons();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      {bundles.fonts.map((font) => (
        <link rel="preload" href={href(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={href(bundles.css)} />
      {[href(bundles.js), ...scripts].map((src) => (
        <script type="module" src={src}></script>
      ))}
      <meta name="description" content={head.description} />
      {head.robots && <meta name="robots" content={head.robots} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={head.canonical} />
      {head.alternates.map(({ hreflang, href: address }) => (
        <link rel="alternate" hreflang={hreflang} href={address} />
      ))}
      {head.feeds.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      {icons.map(({ path, type, width, height }) => (
        <link rel="icon" type={type} sizes={`${width}x${height}`} href={href(path)} />
      ))}
      <link rel="manifest" href={href("/site.webmanifest")} />
      {head.meta.map((meta) => (
        <meta {...meta} />
      ))}
      {head.jsonLd.map((object) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(object) }}></script>
      ))}
    </head>
  );
}

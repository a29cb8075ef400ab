import type { HeadModel } from "../../src/site/head/head-model.ts";
import { serializeJsonLd } from "../../src/site/structured-data/serialize-json-ld.ts";

/** The `<head>`: first what the browser needs immediately, then metadata for search engines and feed readers. */
export function PageHead({ head }: { head: HeadModel }) {
  const { styles, print, scripts, fonts, icons, touchIcon, manifest } = head.resources;
  return (
    <head>
      <meta charset="utf-8" />
      {/* Before anything that is loaded: a policy does not apply to what is above it. */}
      <meta http-equiv="Content-Security-Policy" content={head.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      {fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      <link rel="stylesheet" media="print" href={print} />
      {scripts.map((src) => (
        <script type="module" src={src}></script>
      ))}
      <meta name="description" content={head.description} />
      {head.robots && <meta name="robots" content={head.robots} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={head.canonical} />
      {head.alternates.map(({ hreflang, href }) => (
        <link rel="alternate" hreflang={hreflang} href={href} />
      ))}
      {head.feeds.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      {icons.map(({ href, type, sizes }) => (
        <link rel="icon" type={type} sizes={sizes} href={href} />
      ))}
      {touchIcon && <link rel="apple-touch-icon" href={touchIcon} />}
      <link rel="manifest" href={manifest} />
      {head.meta.map((meta) => (
        <meta {...meta} />
      ))}
      {head.jsonLd.map((object) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(object) }}></script>
      ))}
    </head>
  );
}

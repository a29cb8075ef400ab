import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { absoluteUrl, hrefOf, outputFile, type SitePath } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { stringsFor } from "../../site/strings.ts";
import { directionOf } from "../../text/language.ts";
import { oneLine } from "../../text/one-line.ts";
import { type Redirect, redirectsOf } from "./redirects.ts";

/** A redirect page at each old address that a static host serves as HTML, for hosts without redirects. */
export const aliasPagesOutput = outputOf({
  name: "alias pages",
  files: (publication) =>
    redirectsOf(publication).flatMap((redirect) => {
      const path = pagePath(redirect.from);
      return path ? [{ path, redirect }] : [];
    }),
  content: ({ redirect }, publication) => aliasPage(redirect, publication),
});

function pagePath(from: SitePath): SitePath | undefined {
  if (/\.html?$/i.test(from)) return from;
  if (/\.[a-z\d]{1,5}$/i.test(from)) return undefined;
  return from.endsWith("/") ? `/${outputFile(from)}` : `${from}/index.html`;
}

function aliasPage({ to, title, language }: Redirect, { pressRoom: { site } }: Publication): string {
  const { t, ...strings } = stringsFor(language, site);
  const href = hrefOf(to, site.basePath);
  const page: VNode = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{oneLine(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={absoluteUrl(to, site.url)} />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
      </head>
      <body>
        <main>
          <h1 lang={strings.borrowed ? strings.language : undefined}>{t("text.moved")}</h1>
          <p>
            <a href={href}>{oneLine(title)}</a>
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

import { renderToString } from "preact-render-to-string";
import { hrefOf, type SitePath } from "../press-room/addresses.ts";
import type { CmsSettings } from "../press-room/press-room.ts";
import { RELEASE_TYPES } from "../release/release.ts";
import { pagePolicy } from "../site/content-security-policy.ts";
import { siteName, typeLabel } from "../site/labels.ts";
import type { Publication } from "../site/publication.ts";
import { newFileLinks } from "./new-file-links.ts";
import { formLanguage, type FormLanguage } from "./words/words.ts";

const WORDS = {
  nb: {
    title: "Skriv",
    intro:
      "Lenkene åpner en ny melding i kildearkivet. Skriv den der, og foreslå endringen: da blir den kontrollert før noe blir publisert.",
    files: "Bilder og dokumenter lastes opp i den samme mappen når filen er lagret.",
    paste: "Teksten som skal limes inn",
    untitled: "ny-melding",
  },
  en: {
    title: "Write",
    intro:
      "Each link opens a new release in the repository. Write it there and propose the change: it is checked before anything is published.",
    files: "Upload pictures and documents to the same folder when the file is saved.",
    paste: "The text to paste",
    untitled: "new-release",
  },
} as const satisfies Readonly<Record<FormLanguage, unknown>>;

/** The page at `/admin/` without a form: links into the repository's own editor, one for each type of release. */
export function linksPage({ pressRoom, bundles }: Publication, cms: CmsSettings, script: SitePath): string {
  const { site, contacts } = pressRoom;
  const [first] = site.languages;
  const language = formLanguage(first);
  const words = WORDS[language];
  const [contact] = contacts.keys();
  const types = [...RELEASE_TYPES, ...Object.keys(site.types)];
  const editorsLanguage = language;
  const links = newFileLinks(cms, types, {
    untitled: words.untitled,
    editorsLanguage,
    ...(contact !== undefined && { contact }),
  });
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={pagePolicy(site)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.title} – ${siteName(site, first)}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={hrefOf(bundles.css, site.basePath)} />
        <script type="module" src={hrefOf(script, site.basePath)}></script>
      </head>
      <body class="page">
        <main>
          <div class="wrapper">
            <header class="page-head">
              <h1>{words.title}</h1>
            </header>
            <div class="prose">
              <p>{words.intro}</p>
              <ul>
                {links.map(({ type, href, dated, text }) => (
                  <li>
                    <a href={href} data-dated={dated}>
                      {typeLabel(type, first, site)}
                    </a>
                    {text !== undefined && (
                      <details>
                        <summary>{words.paste}</summary>
                        <pre>{text}</pre>
                      </details>
                    )}
                  </li>
                ))}
              </ul>
              <p>{words.files}</p>
            </div>
          </div>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

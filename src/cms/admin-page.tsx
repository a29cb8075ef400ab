import { renderToString } from "preact-render-to-string";
import { hrefOf } from "../press-room/addresses.ts";
import type { Publication } from "../site/publication.ts";
import { cmsPagePolicy } from "../site/cms-policy.ts";
import { siteName } from "../site/labels.ts";
import type { CmsFiles } from "./outputs.ts";
import { formLanguage, type FormLanguage } from "./words/words.ts";

const WORDS = {
  nb: { title: "Skriv", noScript: "Skjemaet trenger JavaScript." },
  en: { title: "Write", noScript: "The form needs JavaScript." },
} as const satisfies Readonly<Record<FormLanguage, unknown>>;

/** The page at `/admin/` with the form: it loads Decap CMS from the site itself. */
export function adminPage({ pressRoom: { site } }: Publication, { script, program, settings }: CmsFiles): string {
  const language = formLanguage(site.languages[0]);
  const words = WORDS[language];
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={cmsPagePolicy(site)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${words.title} – ${siteName(site, site.languages[0])}`}</title>
        <link rel="icon" href="data:," />
        <script type="module" src={hrefOf(script, site.basePath)}></script>
      </head>
      <body data-settings={hrefOf(settings, site.basePath)} data-program={hrefOf(program, site.basePath)}>
        <noscript>{words.noScript}</noscript>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

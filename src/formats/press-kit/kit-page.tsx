import { renderToString } from "preact-render-to-string";
import type { SitePath } from "../../press-room/addresses.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Site } from "../../site/site.ts";
import { directionOf } from "../../text/language.ts";
import { absoluteAddresses, type CopyAddresses } from "../../site/release-copy/addresses.ts";
import { CopyBody, CopyOpening, CopySections, type HtmlWriting } from "../release-copy/html.tsx";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";
import { sectionsAfterBody, sectionsBeforeBody } from "../../site/release-copy/model.ts";
import type { KitContents } from "./contents.ts";

/**
 * The release as one HTML file to read offline: no scripts, no requests; pictures and documents are files of the kit.
 */
export function pressKitPage(release: PublishedRelease, publication: Site, contents: KitContents): string {
  const copy = releaseCopy(release, publication);
  const addresses = kitAddresses(absoluteAddresses(release, publication, "in the copy"), contents);
  const writing: HtmlWriting = {
    copy,
    addresses,
    shown: ({ picture }) => ({ src: addresses.file(picture.original.path) }),
  };
  const { language, title, kicker, dateline, address } = copy;
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <p>{kicker}</p>
        <h1>{title}</h1>
        <p>{dateline}</p>
        <CopyOpening {...writing} />
        <CopySections sections={sectionsBeforeBody(copy)} writing={writing} />
        <CopyBody {...writing} />
        <CopySections sections={sectionsAfterBody(copy)} writing={writing} />
        <p>
          {`${address.label}: `}
          <a href={address.value}>{address.value}</a>
        </p>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

/** Files of the kit are linked by their names in it, everything else by its absolute address. */
function kitAddresses(absolute: CopyAddresses, { files }: KitContents): CopyAddresses {
  const inKit = new Map(files.map(({ name, path }) => [absolute.file(path), encodeURI(name)]));
  const local = (address: string): string => inKit.get(address) ?? address;
  return {
    file: (path: SitePath) => local(absolute.file(path)),
    link: (link) => local(absolute.link(link)),
    prose: (link) => local(absolute.prose(link)),
  };
}

const STYLE =
  "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}" +
  "img{max-width:100%;height:auto}figure{margin:1.5rem 0}dt{font-weight:bold}" +
  "td,th{padding:.2rem .8rem .2rem 0;text-align:start}";

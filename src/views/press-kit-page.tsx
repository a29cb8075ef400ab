import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { absoluteUrl, type SitePath } from "../press-room/addresses.ts";
import type { Publication } from "../press-room/publication.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import { renderProse } from "../release/body.ts";
import { directionOf } from "../release/language.ts";
import { resolveAddress, withAddresses } from "./html-addresses.ts";
import type { KitContents } from "./press-kit-contents.ts";
import { releaseCopy } from "./release-copy.ts";
import type { CopyField, CopyLink, CopySection, ReleaseCopy } from "./release-copy-model.ts";

/**
 * The release as one HTML file to read offline: no script, no request, pictures and documents from the kit beside it.
 */
export function pressKitPage(
  release: PublishedRelease,
  publication: Publication,
  contents: KitContents,
  known: ReleaseCopy,
): string {
  const { url } = publication.room.site;
  const inKit = new Map(contents.files.map(({ name, path }) => [absoluteUrl(path, url), encodeURI(name)]));
  const addressOf = (path: SitePath): string => inKit.get(absoluteUrl(path, url)) ?? absoluteUrl(path, url);
  // Without files beside it the page says what the other texts say.
  const copy = inKit.size === 0 ? known : releaseCopy(release, publication, addressOf);
  const base = absoluteUrl(release.path, url);
  const local = (html: string): string =>
    withAddresses(html, (address) => {
      const absolute = resolveAddress(address, base);
      return inKit.get(absolute) ?? absolute;
    });
  const lead =
    copy.lead === undefined ? undefined : (
      <p>
        <strong>{copy.lead}</strong>
      </p>
    );
  const page: VNode = (
    <html lang={copy.language} dir={directionOf(copy.language)}>
      <head>
        <meta charset="utf-8" />
        <title>{copy.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>{STYLE}</style>
      </head>
      <body>
        <p>{copy.kicker}</p>
        <h1>{copy.title}</h1>
        <p>{copy.dateline}</p>
        {copy.notices.map((notice) => (
          <p>
            <strong>{notice}</strong>
          </p>
        ))}
        {lead}
        <BodyHtml release={release} contents={contents} local={local} />
        {copy.sections.map((section) => (
          <Section section={section} language={copy.language} local={local} />
        ))}
        <p>
          {copy.address.label}: <a href={copy.address.value}>{copy.address.value}</a>
        </p>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

const STYLE =
  "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}" +
  "img{max-width:100%;height:auto}figure{margin:1.5rem 0}dt{font-weight:bold}td,th{padding:.2rem .8rem .2rem 0;text-align:start}";

interface BodyProps {
  readonly release: PublishedRelease;
  readonly contents: KitContents;
  readonly local: (html: string) => string;
}

function BodyHtml({ release, contents, local }: BodyProps): VNode {
  return (
    <>
      {release.body.parts.map((part) => {
        if (part.kind === "html") return <Html html={local(part.html)} />;
        const found = contents.pictures.find(({ picture }) => picture.file === part.file);
        return found && <Figure name={found.name} alt={found.picture.alt} caption={found.picture.caption} />;
      })}
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly alt: string;
  readonly caption: string | undefined;
}

function Figure({ name, alt, caption }: FigureProps): VNode {
  return (
    <figure>
      <img src={encodeURI(name)} alt={alt} />
      {caption === undefined ? undefined : <figcaption>{caption}</figcaption>}
    </figure>
  );
}

interface SectionProps {
  readonly section: CopySection;
  readonly language: string;
  readonly local: (html: string) => string;
}

function Section({ section, language, local }: SectionProps): VNode {
  return (
    <section>
      <h2>{section.heading}</h2>
      {sectionContent(section, language, local)}
    </section>
  );
}

function sectionContent(section: CopySection, language: string, local: SectionProps["local"]): VNode | VNode[] {
  switch (section.kind) {
    case "quotes":
      return section.items.map(({ text, by }) => (
        <blockquote>
          <p>{text}</p>
          <p>– {by}</p>
        </blockquote>
      ));
    case "fields":
      return <Fields items={section.items} />;
    case "people":
      return section.items.map(({ name, role, fields }) => (
        <>
          <h3>{name}</h3>
          {role === undefined ? undefined : <p>{role}</p>}
          <Fields items={fields} />
        </>
      ));
    case "links":
      return <Links items={section.items} />;
    case "prose":
      return <Html html={local(renderProse(section.markdown, language))} />;
  }
}

function Fields({ items }: { readonly items: readonly CopyField[] }): VNode {
  return (
    <dl>
      {items.map(({ label, value, href }) => (
        <>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : <a href={href}>{value}</a>}</dd>
        </>
      ))}
    </dl>
  );
}

function Links({ items }: { readonly items: readonly CopyLink[] }): VNode {
  return (
    <ul>
      {items.map(({ label, address, details }) => (
        <li>
          <a href={address}>{label}</a>
          {details.map((detail) => ` · ${detail}`)}
        </li>
      ))}
    </ul>
  );
}

/** HTML that the body's reader made. */
function Html({ html }: { readonly html: string }): VNode {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

import type { ComponentChildren, VNode } from "preact";
import type { BodyPart } from "../../release/body/body.ts";
import { proseHtml } from "../../release/body/body.ts";
import { cleanPieces } from "./clean-html.ts";
import { type HtmlPiece, writeHtml } from "../../release/body/html.ts";
import { addressOf, type CopyAddresses } from "../../site/release-copy/addresses.ts";
import {
  type CopyField,
  type CopyLink,
  type CopyPicture,
  type CopySection,
  picturesOf,
  type ReleaseCopy,
} from "../../site/release-copy/model.ts";

/** Options of one format that writes the HTML of a copy. */
export interface HtmlWriting {
  readonly copy: ReleaseCopy;
  readonly addresses: CopyAddresses;
  /** Leaves out what only the page needs: classes, anchors, tab stops. */
  readonly isClean?: boolean;
  /** The file displayed for a picture. */
  readonly shown: (picture: CopyPicture) => { readonly src: string; readonly width?: number; readonly height?: number };
}

/** Preview, withdrawal and corrections, then the lead. */
export function CopyOpening({ copy: { notices, lead }, addresses }: HtmlWriting): VNode {
  return (
    <>
      {notices.map(({ text, link }) => (
        <p>
          <strong>{text}</strong>
          {link && " "}
          {link && <a href={addresses.file(link.path)}>{link.label}</a>}
        </p>
      ))}
      {lead !== undefined && (
        <p>
          <strong>{lead}</strong>
        </p>
      )}
    </>
  );
}

/** The body, with pictures at their places in the text. */
export function CopyBody(writing: HtmlWriting): VNode {
  return (
    <>
      {writing.copy.body.parts.map((part) => (
        <Part part={part} writing={writing} />
      ))}
    </>
  );
}

function Part({ part, writing }: { readonly part: BodyPart; readonly writing: HtmlWriting }): VNode | null {
  if (part.kind === "html") return <Html html={writeHtml(piecesFor(writing, part.html), writing.addresses.link)} />;
  const item = picturesOf(writing.copy).find(({ picture }) => picture.file === part.file);
  return item ? <CopyFigure item={item} writing={writing} /> : null;
}

/** Sections with their headings. */
export function CopySections({
  sections,
  writing,
}: {
  readonly sections: readonly CopySection[];
  readonly writing: HtmlWriting;
}): VNode {
  return (
    <>
      {sections.map((section) => (
        <section>
          <h2>{section.heading}</h2>
          <Items section={section} writing={writing} />
        </section>
      ))}
    </>
  );
}

function Items({ section, writing }: { readonly section: CopySection; readonly writing: HtmlWriting }): VNode {
  const { addresses, copy } = writing;
  switch (section.kind) {
    case "quotes":
      return (
        <>
          {section.items.map(({ text, by }) => (
            <blockquote>
              <p>{text}</p>
              <p>{`– ${by}`}</p>
            </blockquote>
          ))}
        </>
      );
    case "fields":
      return <Fields fields={section.items} />;
    case "people":
      return (
        <>
          {section.items.map(({ name, role, fields }) => (
            <>
              <h3>{name}</h3>
              {role !== undefined && <p>{role}</p>}
              {fields.length > 0 && <Fields fields={fields} />}
            </>
          ))}
        </>
      );
    case "links":
      return (
        <ul>
          {section.items.map((link) => (
            <li>
              <Link link={link} addresses={addresses} />
            </li>
          ))}
        </ul>
      );
    case "pictures":
      return (
        <>
          {section.items.map((item) => (
            <CopyFigure item={item} writing={writing} caption={<Link link={item} addresses={addresses} />} />
          ))}
        </>
      );
    case "prose":
      return <Html html={writeHtml(piecesFor(writing, proseHtml(section.markdown, copy.language)), addresses.prose)} />;
  }
}

function Fields({ fields }: { readonly fields: readonly CopyField[] }): VNode {
  return (
    <dl>
      {fields.map(({ label, value, href }) => (
        <>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : <a href={href}>{value}</a>}</dd>
        </>
      ))}
    </dl>
  );
}

function Link({ link, addresses }: { readonly link: CopyLink; readonly addresses: CopyAddresses }): VNode {
  return (
    <>
      <a href={addressOf(link.target, addresses)}>{link.label}</a>
      {link.details.map((detail) => ` · ${detail}`)}
    </>
  );
}

interface FigureProps {
  readonly item: CopyPicture;
  readonly writing: HtmlWriting;
  /** Replaces caption, credit and terms. */
  readonly caption?: ComponentChildren;
}

/** A picture with its caption. */
export function CopyFigure({ item, writing, caption = item.caption.join(" · ") }: FigureProps): VNode {
  return (
    <figure>
      <img alt={item.picture.alt} {...writing.shown(item)} />
      {caption !== "" && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function piecesFor({ isClean }: HtmlWriting, pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  return isClean ? cleanPieces(pieces) : pieces;
}

/** HTML from the body parser, which has made it safe. */
function Html({ html }: { readonly html: string }): VNode {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

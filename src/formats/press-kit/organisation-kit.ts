import { strToU8 } from "fflate";
import type { Edition } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import type { MediaContact } from "../../release/release.ts";
import { pictureRights } from "../../site/release-copy/files.ts";
import type { Site } from "../../site/site.ts";
import { stringsFor } from "../../site/strings.ts";
import { oneLine } from "../../text/one-line.ts";
import { fileStem, slugify } from "../../text/slug.ts";
import { vCard } from "../contacts/vcard.ts";
import { archiveOf, FIXED_DAY } from "./archive.ts";
import { logoFiles, namer } from "./contents.ts";
import { factSheet } from "./fact-sheet.ts";
import type { KitFiles } from "./press-kit.ts";

/** Says whether there is a press kit of the organisation: it has a logo or a portrait. */
export function hasOrganisationKit({ pressRoom: { publishers, contacts }, assets }: Site): boolean {
  return (
    [...publishers.values()].some((publisher) => assets.logo(publisher)) ||
    [...contacts.values()].some((contact) => assets.portrait(contact))
  );
}

/** The file name for saving the kit: `the-ferry-council-press-kit.zip`. */
export function organisationKitName({ pressRoom: { owner } }: Site): string {
  return `${fileStem(slugify(owner.shortName ?? owner.name))}-press-kit.zip`;
}

/**
 * The press kit of the whole organisation in one language, as ZIP with one folder: fact sheet, logos, portraits with
 * credits, contacts. It names no release and has no date, so its bytes change only with its content.
 */
export function organisationKit(edition: Edition, site: Site, { read, word }: KitFiles): Uint8Array {
  const { assets, pressRoom } = site;
  const free = namer();
  const people = [...pressRoom.contacts].map(([id, contact]) => ({ ...contact, id }));
  const portraits = people.flatMap((contact) => {
    const portrait = assets.portrait(contact);
    return portrait ? [{ contact, portrait, name: free("portraits", portrait.original.name) }] : [];
  });
  const logos = [...pressRoom.publishers.values()].flatMap((publisher) => logoFiles(publisher, assets, free));
  const credits = portraits.map(({ contact, portrait, name }) =>
    [name.slice(name.indexOf("/") + 1), nameAndRole(contact, edition, site), ...rights(portrait, edition, site)].join(
      "\n",
    ),
  );
  const files: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ["fact-sheet.txt", factSheet(edition, site).text],
    ["fact-sheet.docx", word],
    ...logos.map(({ name, path }) => [name, read(path)] as const),
    ...portraits.map(({ name, portrait }) => [name, read(portrait.original.path)] as const),
    ...(credits.length === 0 ? [] : [["portraits/captions-and-credits.txt", `${credits.join("\n\n")}\n`] as const]),
    ...people.map(
      (contact) =>
        [free("contacts", `${contact.id}.vcf`), vCard(contact, edition.language, site, { version: "3.0" })] as const,
    ),
  ];
  const folder = organisationKitName(site).replace(/\.zip$/, "");
  return archiveOf(
    files.map(([name, content]) => [`${folder}/${name}`, typeof content === "string" ? strToU8(content) : content]),
    FIXED_DAY,
  );
}

function nameAndRole({ name, role }: MediaContact, { language }: Edition, { pressRoom: { site } }: Site): string {
  const title = localized(role, language, site.languages[0]);
  return oneLine(title === undefined ? name : `${name}, ${title}`);
}

function rights(
  portrait: Parameters<typeof pictureRights>[0],
  { language }: Edition,
  { pressRoom }: Site,
): readonly string[] {
  return pictureRights(portrait, stringsFor(language, pressRoom.site).t);
}

import type { SitePath } from "../../press-room/addresses.ts";
import type { AssetLibrary, Picture } from "../../site/assets.ts";
import type { Publisher } from "../../press-room/press-room.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Site } from "../../site/site.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { MediaContact } from "../../release/release.ts";
import { slugify } from "../../text/slug.ts";

interface KitFile {
  /** Path inside the kit: `pictures/stage.jpg`. */
  readonly name: string;
  readonly path: SitePath;
}

/** The contents of a kit besides its texts, each with a unique name. */
export interface KitContents {
  /** Pictures first, then documents and the logo. */
  readonly files: readonly KitFile[];
  readonly pictures: readonly { readonly name: string; readonly picture: Picture }[];
  readonly contacts: readonly { readonly name: string; readonly contact: MediaContact }[];
}

/** Assigns names to all files of the kit; no two names differ only in case. */
export function kitContents(release: PublishedRelease, { assets }: Site): KitContents {
  const free = namer();
  const pictures = assets.pictures(release).map((picture) => ({
    name: free("pictures", picture.original.name),
    picture,
  }));
  const documents = assets.documents(release).map(({ name, path }) => ({ name: free("documents", name), path }));
  const people = release.event?.contact ? [...release.contacts, release.event.contact] : release.contacts;
  const contacts = eachOnce(people).map((contact) => ({
    name: free("contacts", `${contact.id ?? slugify(contact.name)}.vcf`),
    contact,
  }));
  const files = [
    ...pictures.map(({ name, picture }) => ({ name, path: picture.original.path })),
    ...documents,
    ...logoFiles(release.publisher, assets, free),
  ];
  return { files, pictures, contacts };
}

/** The publisher's logo as it is and as PNG, and the same for dark backgrounds. */
export function logoFiles(publisher: Publisher, assets: AssetLibrary, free: Namer): readonly KitFile[] {
  const logos = [assets.logo(publisher), assets.logoDark(publisher)].filter((logo) => logo !== undefined);
  return logos
    .flatMap((logo) => (logo.format === "PNG" ? [logo.png] : [logo, logo.png]))
    .map(({ name, path }) => ({ name: free("logo", name), path }));
}

/** The people without those who are named twice, as contact of the release and of its event. */
function eachOnce(people: readonly MediaContact[]): readonly MediaContact[] {
  return people.filter((person, index) => !people.slice(0, index).some((before) => isSame(before, person)));
}

/** A contact may be named by its id and again in place: then no telephone number or address differs. */
function isSame(a: MediaContact, b: MediaContact): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const agree = (key: "phone" | "mobile" | "email"): boolean =>
    a[key] === undefined || b[key] === undefined || a[key].replace(/[^\w@+]/g, "") === b[key].replace(/[^\w@+]/g, "");
  return oneLine(a.name) === oneLine(b.name) && agree("phone") && agree("mobile") && agree("email");
}

type Namer = (folder: string, name: string) => string;

/** Returns a function that makes unique names: `stage.jpg`, then `stage-2.jpg`. */
export function namer(): Namer {
  const taken = new Set<string>(["pictures/captions-and-credits.txt", "portraits/captions-and-credits.txt"]);
  return (folder, name) => {
    const [, stem = name, extension = ""] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
    let candidate = `${folder}/${name}`;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
      candidate = `${folder}/${stem}-${number}${extension}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };
}

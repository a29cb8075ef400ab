import type { SitePath } from "../../press-room/addresses.ts";
import type { Picture } from "../../site/assets.ts";
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
  /** Pictures first, then documents. */
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
  const contacts = [...new Set(people)].map((contact) => ({
    name: free("contacts", `${contact.id ?? slugify(contact.name)}.vcf`),
    contact,
  }));
  const files = [...pictures.map(({ name, picture }) => ({ name, path: picture.original.path })), ...documents];
  return { files, pictures, contacts };
}

/** Returns a function that makes unique names: `stage.jpg`, then `stage-2.jpg`. */
function namer(): (folder: string, name: string) => string {
  const taken = new Set<string>(["pictures/captions-and-credits.txt"]);
  return (folder, name) => {
    const [, stem = name, extension = ""] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
    let candidate = `${folder}/${name}`;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
      candidate = `${folder}/${stem}-${number}${extension}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };
}

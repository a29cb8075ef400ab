import { defined } from "../text/defined.ts";
import type { ContactReference, MediaContact } from "./release.ts";
import type { ContactInput, ContactReferenceInput } from "./schema.ts";

/** A contact as its file or a release writes it, defaults filled in. */
export function toContact(input: ContactInput, source?: Pick<MediaContact, "id" | "file">): MediaContact {
  return defined({ ...input, ...source, languages: input.languages ?? [], topics: input.topics ?? [] });
}

/** A contact by id stays an id; one written in place becomes a contact. */
export function toContactReference(input: ContactReferenceInput): ContactReference {
  return typeof input === "string" ? input : toContact(input);
}

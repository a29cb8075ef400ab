import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { Publisher } from "../../press-room/press-room.ts";
import type { MediaContact } from "../../release/release.ts";
import { contactSchema } from "../../release/schema.ts";
import { defined } from "../../text/defined.ts";
import { oneLine } from "../../text/one-line.ts";
import { slugify } from "../../text/slug.ts";
import type { FoundContact } from "../found-release.ts";

/** Ids of contacts that the press room has, and contacts in place. Values that no contact may have are left out. */
export function contactsOf(
  found: readonly FoundContact[],
  known: ReadonlyMap<string, MediaContact>,
  remarks: Message[],
): readonly (string | Readonly<Record<string, string>>)[] {
  const contacts = new Map<string, string | Readonly<Record<string, string>>>();
  for (const one of found) {
    const id = [...known].find(([, contact]) => isSame(contact, one))?.[0];
    const made = id ?? inPlace(one);
    if (made === undefined)
      remarks.push(message("import-contact-left-out", { name: oneLine(one.name) || (one.email ?? one.phone ?? "") }));
    else contacts.set(JSON.stringify(made), made);
  }
  return [...contacts.values()];
}

function isSame({ name, email }: MediaContact, found: FoundContact): boolean {
  if (email !== undefined && found.email !== undefined) return email.toLowerCase() === found.email.trim().toLowerCase();
  return name.toLowerCase() === oneLine(found.name).toLowerCase();
}

function inPlace({ name, role, phone, email }: FoundContact): Readonly<Record<string, string>> | undefined {
  const values: Record<string, string> = {};
  const number = phone?.replace(/^tel:/i, "").trim();
  const fields = { name: oneLine(name), role: role && oneLine(role), phone: number, email: email?.trim() };
  for (const [key, value] of Object.entries(defined(fields))) {
    const field = contactSchema.shape[key as "name" | "role" | "phone" | "email"];
    if (value !== "" && field.safeParse(value).success) values[key] = value;
  }
  return values["name"] === undefined ? undefined : values;
}

/** The id of the publisher with this name; undefined if the press room has none. */
export function publisherNamed(name: string, publishers: ReadonlyMap<string, Publisher>): string | undefined {
  const wanted = slugify(name);
  return [...publishers].find(([id, one]) =>
    [id, slugify(one.name), slugify(one.shortName ?? one.name)].includes(wanted),
  )?.[0];
}

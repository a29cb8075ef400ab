import { type Message, message } from "../diagnostics/messages/message.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import type { RuleId } from "../diagnostics/rules.ts";
import type { KeyPath } from "../release/yaml.ts";
import { readFileName } from "../release/file-name.ts";
import { betterEmail, emailMessage, isImpossiblePhone } from "../release/copy-desk/reachable.ts";
import { locate } from "../release/front-matter.ts";
import type { ContactReference, MediaContact, Release } from "../release/release.ts";
import { addressProblems } from "./check-addresses.ts";
import { deadLinks } from "./check-links.ts";
import { checkTopics } from "./check-topics.ts";
import { checkVersions } from "./check-versions.ts";
import { idOf } from "./content-names.ts";
import { findRelease, releaseIndex } from "./references.ts";
import type { ContentFiles, FileTexts, PressRoom } from "./press-room.ts";

/** Reports a problem at a key of a file. The line is looked up only when a problem is reported. */
export type Note = (rule: RuleId, file: string, path: KeyPath, said: Message) => void;

/** State shared by the checks. An id counts as known if its file exists, even one with errors. */
interface Check {
  readonly room: PressRoom;
  readonly ids: { readonly publisher: Ids; readonly contact: Ids; readonly release: Ids };
  readonly index: ReadonlyMap<string, string>;
  readonly note: Note;
  /** Lists inherited by a translation; checked once, in the file that has them. */
  readonly seen: WeakSet<object>;
}

interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Problems between files, and the drafts left out because of them. */
interface CrossCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** Drafts whose address another release has. */
  readonly leftOut: ReadonlySet<Release>;
}

/** Finds ids that do not exist, addresses taken twice, releases without a contact. Problems of drafts are warnings. */
export function crossCheck(room: PressRoom, files: ContentFiles): CrossCheck {
  const found: Diagnostic[] = [];
  const drafts = new Map(room.releases.filter(({ draft }) => draft).map((release) => [release.source.file, release]));
  const leftOut = new Set<Release>();
  const idsOf = (texts: FileTexts): Ids => new Set(Array.from(texts.keys(), idOf));
  const releaseIds = new Set(Array.from(files.releases.keys(), (path) => readFileName(path).id));
  const check: Check = {
    room,
    ids: { publisher: idsOf(files.publishers), contact: idsOf(files.contacts), release: releaseIds },
    index: releaseIndex(releaseIds),
    note: (rule, file, path, said) => {
      const one = problem(rule, file, locate(textOf(file, files), path), said);
      const draft = drafts.get(file);
      found.push(draft ? { ...one, level: "warning" } : one);
      if (draft && (rule === "address-taken" || rule === "translation-twice")) leftOut.add(draft);
    },
    seen: new WeakSet(),
  };
  checkSite(check);
  for (const publisher of room.publishers.values()) checkContacts(publisher.contacts, check, publisher.file);
  for (const contact of room.contacts.values()) checkContact(contact, check, contact.file ?? "", []);
  checkReachable(check);
  for (const release of room.releases) checkRelease(release, check);
  checkTopics(room, check.note);
  addressProblems(room, check.note);
  checkVersions(room, files, check.note);
  return { diagnostics: [...found, ...deadLinks(room, files)], leftOut };
}

function textOf(file: string, files: ContentFiles): string {
  const [, kind, name = ""] = /^pressroom\/(publishers|contacts)\/(.+)$/.exec(file) ?? [];
  if (kind === "publishers" || kind === "contacts") return files[kind].get(name) ?? "";
  return (file.startsWith("releases/") ? files.releases.get(file.slice("releases/".length)) : files.site) ?? "";
}

function checkSite(check: Check): void {
  const file = "pressroom/site.yaml";
  const { site } = check.room;
  checkId("publisher", site.publisher, check, file, ["publisher"]);
  checkContacts(site.contacts ?? [], check, file);
  const featured = site.featured.map(({ release }) => release);
  checkReleaseIds(featured, "featured", check, file);
}

/** Warns once for each publisher whose releases have no press contact. */
function checkReachable({ room, note }: Check): void {
  const silent = room.releases.filter(({ contacts }) => (contacts ?? []).length === 0);
  for (const id of new Set(silent.map(({ publisher }) => publisher))) {
    const publisher = room.publishers.get(id);
    if (!publisher || publisher.contacts.length > 0 || (room.site.contacts ?? []).length > 0) continue;
    note("contact-missing", publisher.file, ["contacts"], message("contact-missing", { publisher: publisher.name }));
  }
}

function checkRelease(release: Release, check: Check): void {
  const { file } = release.source;
  checkId("publisher", release.publisher, check, file, ["publisher"]);
  checkContacts(release.contacts ?? [], check, file);
  checkReleaseIds(release.related, "related", check, file);
  checkReplacement(release, check);
  const { event } = release;
  if (event && !check.seen.has(event)) {
    check.seen.add(event);
    if (typeof event.contact === "string") checkId("contact", event.contact, check, file, ["event", "contact"]);
    else if (event.contact) checkContact(event.contact, check, file, ["event", "contact"]);
  }
}

function checkReplacement({ id, withdrawn, source, inheritedFrom }: Release, check: Check): void {
  const reference = withdrawn?.replacedBy;
  if (reference === undefined || inheritedFrom.withdrawn !== undefined) return;
  const found = findRelease(check.index, reference);
  const path = ["withdrawn", "replacedBy"];
  if (found === undefined) check.note("release-unknown", source.file, path, unknown("release", reference, check));
  else if (found === id) check.note("release-unknown", source.file, path, message("replaces-itself"));
}

function checkContacts(references: readonly ContactReference[], check: Check, file: string): void {
  if (check.seen.has(references)) return;
  check.seen.add(references);
  for (const [position, reference] of references.entries()) {
    const path = ["contacts", position];
    if (typeof reference === "string") checkId("contact", reference, check, file, path);
    else checkContact(reference, check, file, path);
  }
}

/** Checks a contact in a file of its own, or one written at `path` in another file. */
function checkContact(contact: MediaContact, check: Check, file: string, path: KeyPath): void {
  checkId("publisher", contact.publisher, check, file, [...path, "publisher"]);
  for (const key of ["phone", "mobile"] as const) {
    const digits = (contact[key] ?? "").replace(/\D/g, "");
    if (isImpossiblePhone(contact[key] ?? "")) {
      check.note("phone-impossible", file, [...path, key], message("phone-impossible", { number: contact[key] ?? "" }));
      continue;
    }
    // Short numbers work within one country only.
    if (digits.length < 7 || contact[key]?.startsWith("+")) continue;
    const international = digits.startsWith("00") ? `+${digits.slice(2)}` : `+47 ${contact[key] ?? ""}`;
    const said = message("phone-country", { number: contact[key] ?? "", international });
    check.note("phone-country", file, [...path, key], said);
  }
  const { email } = contact;
  const better = email === undefined ? undefined : betterEmail(email);
  if (email !== undefined && better !== undefined)
    check.note("email-impossible", file, [...path, "email"], emailMessage(email, better));
}

function checkReleaseIds(references: readonly string[], key: string, check: Check, file: string): void {
  if (check.seen.has(references)) return;
  check.seen.add(references);
  for (const [position, id] of references.entries())
    if (!findRelease(check.index, id))
      check.note("release-unknown", file, [key, position], unknown("release", id, check));
}

function checkId(
  kind: "publisher" | "contact",
  id: string | undefined,
  check: Check,
  file: string,
  path: KeyPath,
): void {
  if (id !== undefined && !check.ids[kind].has(id)) check.note(`${kind}-unknown`, file, path, unknown(kind, id, check));
}

const WHERE = { publisher: "pressroom/publishers/", contact: "pressroom/contacts/", release: "releases/" } as const;
const LISTED = 12;

/** The message for an unknown id. Names the nearest existing id, and the first `LISTED` ids. */
function unknown(kind: keyof typeof WHERE, id: string, { ids }: Check): Message {
  const all = [...ids[kind].keys()].toSorted();
  if (all.length === 0) return message(`${kind}-none`, { id, folder: WHERE[kind] });
  const known = all.slice(0, LISTED).join(", ") + (all.length > LISTED ? " …" : "");
  return message(`${kind}-unknown`, { id, meant: nearest(id, all), known });
}

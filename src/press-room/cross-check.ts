import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { problem } from "../diagnostics/report.ts";
import type { RuleId } from "../diagnostics/rules.ts";
import type { KeyPath } from "../release/front-matter.ts";
import { locate } from "../release/locate.ts";
import type { ContactReference, Release } from "../release/release.ts";
import { addressProblems } from "./check-addresses.ts";
import { findRelease, releaseIndex } from "./find-release.ts";
import type { ContentFiles } from "./read-press-room.ts";
import type { PressRoom } from "./site.ts";

/** Notes a problem at a key of a file; the place is looked up only then. */
export type Note = (rule: RuleId, file: string, path: KeyPath, message: string) => void;

/** What is wrong between files: ids that do not exist, addresses taken twice, nobody to call. */
export function crossCheck(room: PressRoom, files: ContentFiles): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const note: Note = (rule, file, path, message) =>
    found.push(problem(rule, file, locate(textOf(file, files), path), message));
  checkSite(room, note);
  for (const publisher of room.publishers.values())
    checkContacts(publisher.contacts, room, note, `pressroom/publishers/${publisher.id}.yaml`);
  for (const [id, { publisher }] of room.contacts)
    if (publisher !== undefined) checkPublisher(publisher, room, note, `pressroom/contacts/${id}.yaml`);
  checkReachable(room, note);
  const index = releaseIndex(room.releases);
  for (const release of room.releases) checkRelease(release, index, room, note);
  addressProblems(room, note);
  return found;
}

function textOf(file: string, files: ContentFiles): string {
  const [, kind, id] = /^(?:pressroom\/(publishers|contacts)\/(.+)\.yaml)$/.exec(file) ?? [];
  if (kind === "publishers" || kind === "contacts") return files[kind].get(id ?? "") ?? "";
  return (file.startsWith("releases/") ? files.releases.get(file.slice("releases/".length)) : files.site) ?? "";
}

function checkSite(room: PressRoom, note: Note): void {
  checkPublisher(room.site.publisher, room, note, "pressroom/site.yaml");
  checkContacts(room.site.contacts ?? [], room, note, "pressroom/site.yaml");
  const index = releaseIndex(room.releases);
  for (const [position, id] of room.site.featured.entries())
    if (!findRelease(index, id))
      note("release-unknown", "pressroom/site.yaml", ["featured", position], unknown("release", id, index.keys()));
}

/** Warns once for each publisher whose releases name nobody to call. */
function checkReachable(room: PressRoom, note: Note): void {
  const silent = new Set(
    room.releases.filter(({ contacts }) => (contacts ?? []).length === 0).map(({ publisher }) => publisher),
  );
  for (const id of silent) {
    const publisher = room.publishers.get(id);
    if (!publisher || publisher.contacts.length > 0 || (room.site.contacts ?? []).length > 0) continue;
    const message = `Releases of ${publisher.name} name nobody to call. Add contacts: with the id of a contact in pressroom/contacts.`;
    note("contact-missing", `pressroom/publishers/${id}.yaml`, ["contacts"], message);
  }
}

function checkRelease(release: Release, index: ReadonlyMap<string, string>, room: PressRoom, note: Note): void {
  const { file } = release.source;
  checkPublisher(release.publisher, room, note, file);
  checkContacts(release.contacts ?? [], room, note, file);
  const onTheDay = release.event?.contact;
  if (typeof onTheDay === "string" && !room.contacts.has(onTheDay))
    note("contact-unknown", file, ["event", "contact"], unknown("contact", onTheDay, room.contacts.keys()));
  for (const [position, id] of release.related.entries())
    if (!findRelease(index, id))
      note("release-unknown", file, ["related", position], unknown("release", id, index.keys()));
}

function checkPublisher(id: string, room: PressRoom, note: Note, file: string): void {
  if (!room.publishers.has(id))
    note("publisher-unknown", file, ["publisher"], unknown("publisher", id, room.publishers.keys()));
}

function checkContacts(references: readonly ContactReference[], room: PressRoom, note: Note, file: string): void {
  for (const [position, reference] of references.entries())
    if (typeof reference === "string" && !room.contacts.has(reference))
      note("contact-unknown", file, ["contacts", position], unknown("contact", reference, room.contacts.keys()));
}

const WHERE = { publisher: "pressroom/publishers/", contact: "pressroom/contacts/", release: "releases/" } as const;
const LISTED = 12;

/** Says what exists instead: the nearest, and the list when it is short enough to read. */
function unknown(kind: keyof typeof WHERE, id: string, ids: Iterable<string>): string {
  const all = [...ids].toSorted();
  const meant = nearest(id, all);
  const list =
    all.length === 0
      ? `There is none in ${WHERE[kind]} yet.`
      : `There is: ${all.slice(0, LISTED).join(", ")}${all.length > LISTED ? " …" : ""}.`;
  return `There is no ${kind} "${id}". ${meant ? `Did you mean "${meant}"? ` : ""}${list}`;
}

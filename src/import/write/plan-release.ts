import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { releasePath } from "../../press-room/addresses.ts";
import { type Original, readRelease, type ReleaseSettings } from "../../release/read-release.ts";
import type { Release } from "../../release/release.ts";
import { writeYaml } from "../../release/yaml-writer.ts";
import { readFileName } from "../../release/file-name.ts";
import { defined } from "../../text/defined.ts";
import { oneLine } from "../../text/one-line.ts";
import { cleanedText } from "../markdown/html/clean-text.ts";
import { leadIn, type ReadBody, readBody, withoutFirstParagraph } from "../markdown/read-body.ts";
import { writeBody } from "../markdown/write-body.ts";
import type { RoomAddress } from "./addresses-in-room.ts";
import { addressesWithQuery, aliasesOf } from "./aliases.ts";
import { attachments, type PlacedFiles } from "./attachments.ts";
import type { NamedRelease } from "./name-releases.ts";
import { withoutDocumentList } from "./document-list.ts";
import { withoutPicturesAround } from "./original-pictures.ts";
import { contactsOf, publisherNamed } from "./people.ts";
import { topicsOf } from "./topics.ts";
import { fileKey } from "./wanted-files.ts";
import { writtenDate } from "./written-date.ts";

/** What a release file is written from, beside its source. */
interface PlanOptions {
  readonly room: Pick<PressRoom, "site" | "publishers" | "contacts">;
  readonly oldHost: string | undefined;
  readonly roomAddress: RoomAddress;
  /** Id of the publisher for releases whose source names none that the press room has. */
  readonly publisher: string;
}

/** Where the file of a release will be. */
interface Place {
  /** Path under `releases/`. */
  readonly path: string;
  readonly files: PlacedFiles;
  /** Other language versions are held back, or are not: each has to say so. */
  readonly saysDraft: boolean;
}

/** The content of a release file, whose aliases may still be found to be taken. */
export interface PlannedText {
  readonly aliases: readonly string[];
  readonly textWith: (aliases: readonly string[]) => string;
  readonly remarks: readonly Message[];
}

/** Writes the content of a release file. */
function planText(named: NamedRelease, body: ReadBody, place: Place, options: PlanOptions): PlannedText {
  const { found, title, date, type } = named;
  const { room, oldHost, publisher } = options;
  const remarks: Message[] = [...named.remarks, ...body.remarks];
  const { lead, rest: text } = leadAndRest(found.lead, body);
  const isPlaced = (key: string): boolean => place.files.get(key)?.use === "picture";
  const rest = withoutPicturesAround(withoutDocumentList(text, place.files), found, isPlaced);
  const video = videoOf(named, rest);
  const kept = attachments(found, body, place.files);
  const writing = writeBody(rest, {
    picture: (target) => pictureFor(fileKey(target), place.files, kept),
    link: (target) => place.files.get(fileKey(target) ?? "")?.name ?? options.roomAddress(target),
    film: video?.url,
  });
  const { site } = room;
  const own = releasePath({ date: named.timestamp, language: named.language, slug: named.slug }, site);
  const isDraft = found.held !== undefined;
  const front = {
    title,
    slug: named.slug === readFileName(place.path).name ? undefined : named.slug,
    date,
    type,
    publisher: publisherOf(found.publisher, options, remarks) ?? publisher,
    lead,
    corrections: correctionsOf(found, site),
    place: clean(found.place),
    topics: filled(topicsOf(found.topics, site, remarks)),
    contacts: filled(contactsOf(found.contacts, room.contacts, remarks)),
    images: filled(kept.images),
    documents: filled(kept.documents),
    video,
    links: filled(kept.links),
    draft: isDraft || place.saysDraft ? isDraft : undefined,
  };
  return {
    aliases: aliasesOf(found, oldHost, own, site),
    textWith: (aliases) =>
      `---\n${writeYaml(defined({ ...front, aliases: filled(aliases) }))}---\n\n${writing.markdown}\n`,
    remarks: [
      ...remarks,
      ...writing.remarks,
      ...kept.images.flatMap(({ file, decorative }) =>
        decorative === true ? [message("import-picture-decorative", { file })] : [],
      ),
      ...addressesWithQuery(found).map((address) => message("import-alias-query", { address })),
    ],
  };
}

function pictureFor(key: string | undefined, files: PlacedFiles, { images }: ReturnType<typeof attachments>) {
  const file = key === undefined ? undefined : files.get(key);
  if (file?.use !== "picture") return undefined;
  return { file: file.name, alt: images.find((one) => one.file === file.name)?.alt ?? "" };
}

/** The lead, and the body without it. A lead that is only the cut beginning of the body is no lead. */
function leadAndRest(
  lead: string | undefined,
  body: ReadBody,
): { readonly lead?: string | undefined; readonly rest: ReadBody } {
  const text = clean(lead)?.replace(/\s*(?:\[(?:…|\.{3})\]|…|\.{3})$/, "");
  if (text === undefined || text === "") return { rest: body };
  const found = leadIn(text, body);
  if (found === "begins") return { rest: body };
  if (found === "same" && body.blocks.length > 1) return { lead: text, rest: withoutFirstParagraph(body) };
  return found === "same" ? { rest: body } : { lead: clean(lead), rest: body };
}

function videoOf({ found, title }: NamedRelease, body: ReadBody) {
  const film = found.video ?? body.film;
  if (!film || !/^https?:\/\/[^\s"<>]+$/i.test(film.url) || !URL.canParse(film.url)) return undefined;
  const named = clean(film.title);
  return { url: film.url, title: named === undefined || film.url.includes(named) ? title : named };
}

function correctionsOf({ corrections = [] }: NamedRelease["found"], { timezone }: PressRoom["site"]) {
  return filled(
    corrections.flatMap(({ date, note }) => {
      const text = writtenDate(date, timezone)?.text;
      return text === undefined ? [] : [{ date: text, note: oneLine(cleanedText(note)) }];
    }),
  );
}

function publisherOf(
  name: string | undefined,
  { room, publisher }: PlanOptions,
  remarks: Message[],
): string | undefined {
  if (name === undefined) return undefined;
  const id = publisherNamed(name, room.publishers);
  if (id === undefined) remarks.push(message("import-publisher-unknown", { name: oneLine(name), used: publisher }));
  return id;
}

function clean(text: string | undefined): string | undefined {
  return oneLine(cleanedText(text ?? "")) || undefined;
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** A release file that has been read as the press room will read it. */
type VerifiedText =
  | { readonly ok: true; readonly plan: PlannedText; readonly release: Release }
  | { readonly ok: false; readonly reason: Message };

/**
 * Plans a release file and reads it as the press room does. If its body has an error, it is written as plain text; a
 * release that has an error even so is not written.
 */
export function planVerified(
  named: NamedRelease,
  body: ReadBody,
  place: Place,
  options: PlanOptions & { readonly settings: ReleaseSettings; readonly original: Original },
): VerifiedText {
  const { settings, original } = options;
  const attempt = (tried: ReadBody) => {
    const plan = planText(named, tried, place, options);
    const { release, diagnostics } = readRelease(place.path, plan.textWith(plan.aliases), settings, original);
    return { plan, release, error: diagnostics.find(isError) };
  };
  const first = attempt(body);
  if (first.release && !first.error) return { ok: true, plan: first.plan, release: first.release };
  const words = readBody({ format: "text", content: wordsByBlock(first.plan) }, named.title);
  const second = attempt({ ...words, remarks: [...body.remarks, message("import-body-as-text")] });
  if (second.release && !second.error) return { ok: true, plan: second.plan, release: second.release };
  const problem = (second.error ?? first.error)?.message ?? message("import-no-text");
  return { ok: false, reason: message("import-would-fail", { problem }) };
}

function isError({ level }: Diagnostic): boolean {
  return level === "error";
}

/** The written body, whose marks become text when it is read as text. */
function wordsByBlock(plan: PlannedText): string {
  const text = plan.textWith([]);
  return text.slice(text.indexOf("\n---\n") + "\n---\n".length);
}

import { type Message, message } from "../../diagnostics/messages/message.ts";
import { defined } from "../../text/defined.ts";
import { oneLine } from "../../text/one-line.ts";
import { type DateHints, readDate } from "../dates.ts";
import type { FoundDate, FoundFault, FoundFile, FoundRelease } from "../found-release.ts";
import { resolved, slugOf } from "./addresses.ts";
import { languageTag } from "./language-tags.ts";
import type { RawRelease } from "./raw-release.ts";
import { writtenCorrections } from "./written-corrections.ts";

interface ItemHints extends DateHints {
  /** Of the source, used for an item that names none. */
  readonly language?: string | undefined;
}

/** Reads dates, languages and addresses of an item. An item without any content, or with an impossible date, is a fault. */
export function foundFromRaw(raw: RawRelease, hints: ItemHints): FoundRelease | FoundFault {
  const language = [...(raw.languages ?? []), hints.language].map(languageTag).find((tag) => tag !== undefined);
  const dateHints = { ...hints, language };
  const body = raw.body ?? { format: "text" as const, content: "" };
  const title = lineOf(raw.title);
  if (title === undefined && body.content.trim() === "" && lineOf(raw.lead) === undefined)
    return { origin: raw.origin, fault: message("import-item-empty") };
  const remarks: Message[] = [...(raw.remarks ?? [])];
  const date = dateFrom(raw.date, dateHints, remarks);
  if (date !== undefined && date.iso === undefined)
    return { origin: raw.origin, fault: message("import-date-unreadable", { text: date.text }) };
  const updated = dateFrom(raw.updated, dateHints, remarks);
  if (updated !== undefined && updated.iso === undefined)
    remarks.push(message("import-updated-unreadable", { text: updated.text }));
  const base = raw.base ?? raw.origin.source;
  const url = webAddress(resolved(raw.url, base));
  const lead = lineOf(raw.lead);
  const corrected =
    title !== undefined && body.format === "html" ? writtenCorrections(title, lead, body.content, language) : undefined;
  return defined({
    origin: raw.origin,
    key: raw.key ?? url ?? [raw.origin.source, raw.origin.line ?? title ?? ""].join("#"),
    url,
    title: corrected?.title ?? title,
    lead: corrected ? lineOf(corrected.lead) : lead,
    body: corrected ? { ...body, content: corrected.content } : body,
    corrections: corrected?.corrections,
    date,
    updated: updated?.iso === undefined ? undefined : updated,
    language,
    translationKey: lineOf(raw.translationKey),
    type: lineOf(raw.type),
    topics: [...new Set((raw.topics ?? []).map(oneLine).filter((topic) => topic !== ""))],
    publisher: lineOf(raw.publisher),
    place: lineOf(raw.place),
    slug: lineOf(raw.slug) ?? slugOf(url),
    images: filesFrom(raw.images, base),
    documents: filesFrom(raw.documents, base),
    contacts: raw.contacts ?? [],
    video: raw.video,
    held: raw.held,
    aliases: raw.aliases ?? [],
    remarks,
  });
}

function lineOf(text: string | undefined): string | undefined {
  const line = oneLine(text ?? "");
  return line === "" ? undefined : line;
}

function dateFrom(text: string | undefined, hints: DateHints, remarks: Message[]): FoundDate | undefined {
  const line = lineOf(text)?.slice(0, 200);
  if (line === undefined) return undefined;
  const { iso, remark } = readDate(line, hints);
  if (remark !== undefined) remarks.push(remark);
  return iso === undefined ? { text: line } : { text: line, iso };
}

function webAddress(address: string | undefined): string | undefined {
  return address?.startsWith("/") === true ? undefined : address;
}

/** Each file once, by its location. */
function filesFrom(files: readonly FoundFile[] | undefined, base: string): readonly FoundFile[] {
  const byLocation = new Map<string, FoundFile>();
  for (const file of files ?? []) {
    const location = resolved(file.location, base);
    if (location !== undefined) byLocation.set(location, { ...file, ...byLocation.get(location), location });
  }
  return [...byLocation.values()];
}

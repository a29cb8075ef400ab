import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { message, textOf } from "../../diagnostics/messages/message.ts";
import { oneLine } from "../../text/one-line.ts";
import { formatRange } from "../../time/date-format.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import type { Agenda, AgendaItem } from "./agenda.ts";

/** Most items that are listed for people. */
const MOST = 20;

interface Options {
  readonly language: EditorsLanguage;
  readonly zone: string;
  readonly since: Timestamp | undefined;
}

/** The agenda for people: what has become due, if that was asked, and what is due later. */
export function agendaText({ due, next }: Agenda, { language, zone, since }: Options): readonly string[] {
  const list = (items: readonly AgendaItem[]): readonly string[] => [
    ...items.slice(0, MOST).flatMap((item) => itemText(item, language, zone)),
    ...(items.length > MOST ? [textOf(message("due-more", { count: items.length - MOST }), language)] : []),
  ];
  // People do not wait for the end of news.
  const waitedFor = next.filter(({ happening }) => happening !== "news-over");
  const later = [textOf(message(waitedFor.length > 0 ? "due-next" : "due-nothing-next"), language), ...list(waitedFor)];
  if (!since) return later;
  const when = { since: formatRange(since, undefined, language, zone) };
  const now = textOf(message(due.length > 0 ? "due-now" : "due-nothing-now", when), language);
  return [now, ...list(due), ...later];
}

function itemText({ at, happening, release }: AgendaItem, language: EditorsLanguage, zone: string): readonly string[] {
  const what = textOf(message(`due-${happening}`), language);
  const title = release ? `: ${oneLine(release.title)}` : "";
  return [
    `  ${formatRange(at, undefined, language, zone)}: ${what}${title}`,
    ...(release ? [`    ${release.url} (${oneLine(release.file)})`] : []),
  ];
}

/** The agenda for programs. `known` is false if it is not known when the site was built. */
export function agendaAsJson({ due, next }: Agenda, now: Timestamp, known: boolean): string {
  const items = (list: readonly AgendaItem[]) =>
    list.map(({ at, happening, release }) => ({ at: at.iso, happening, ...release }));
  const isDue = due.length > 0 || !known;
  return JSON.stringify({ version: 1, now: now.iso, isDue, due: items(due), next: items(next) }, undefined, 2);
}

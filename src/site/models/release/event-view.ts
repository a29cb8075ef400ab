import { releaseFilePath } from "../../../press-room/addresses.ts";
import type { PublishedPressRoom, PublishedRelease } from "../../../press-room/published.ts";
import { formatRange } from "../../../time/date-format.ts";
import { dateIn, isoRange } from "../../../time/dates.ts";
import { defined } from "../../../text/defined.ts";
import type { ProgrammeItem } from "../../../release/release.ts";
import { hasPassed, today } from "../../moments.ts";
import { type ContactView, contactView } from "../contact/contact-view.ts";
import { type TextLanguage, textLanguage } from "../../text-language.ts";
import type { ShownTime, ViewContext } from "../../view-context.ts";

type EventState = "coming" | "past" | "cancelled";

/** The event of a press invitation, for its page and for lists. */
export interface EventView {
  readonly state: EventState;
  /** Weekday, date, times and zone in one line. */
  readonly when: string;
  /** The time, RFC 3339, or the date of an event whose time of day is not given. */
  readonly start: string;
  /** For a date tile: `6`, `mars`. */
  readonly day: string;
  readonly month: string;
  readonly place?: string;
  readonly address?: string;
  readonly map?: string;
  readonly online?: string;
  readonly registration?: string;
  readonly deadline?: ShownTime & { readonly isOver: boolean };
  readonly programme: readonly ProgrammeItem[];
  /** The language of place, address and programme. */
  readonly textLanguage: TextLanguage;
  readonly contact?: ContactView;
  readonly calendar: string;
}

/** The event of a release at time `now`; undefined for a release without one. */
export function eventView(release: PublishedRelease, context: ViewContext): EventView | undefined {
  const { event } = release;
  if (!event) return undefined;
  const { pressRoom } = context;
  const deadline = event.deadline && {
    ...context.time(event.deadline, "date-time"),
    isOver: hasPassed(event.deadline, pressRoom),
  };
  return defined({
    state: eventState(release, pressRoom),
    when: formatRange(event.start, event.end, context.language, context.site.timezone),
    start: isoRange(event.start, undefined).start,
    day: context.time(event.start, "day").text,
    month: context.time(event.start, "month").text,
    place: event.place,
    address: event.address,
    map: event.map,
    online: event.online,
    registration: event.registration,
    deadline,
    programme: event.programme,
    textLanguage: textLanguage(release.inheritedFrom.event ?? release.language, context),
    contact: event.contact && contactView(event.contact, context),
    calendar: context.href(releaseFilePath(release, "calendar")),
  });
}

/** Cancelled when its release is withdrawn, past after its end (or, without one, its start); a day ends at midnight. */
export function eventState({ event, withdrawn }: PublishedRelease, room: PublishedPressRoom): EventState {
  if (withdrawn) return "cancelled";
  const over = event?.end ?? event?.start;
  if (over === undefined) return "coming";
  const isOver = over.precision === "day" ? dateIn(over) < today(room) : hasPassed(over, room);
  return isOver ? "past" : "coming";
}

import type { EventView } from "../../../src/site/models/release/event-view.ts";

/** Day and month as a calendar leaf, hidden from screen readers: the full time is in the text beside it. */
export function EventTile({ event }: { event: EventView }) {
  return (
    <span class="event-tile" aria-hidden="true">
      <span class="event-tile__day">{event.day}</span>
      <span class="event-tile__month">{event.month}</span>
    </span>
  );
}

import type { EventView } from "../../../src/site/models/release/event-view.ts";

/** A day as a leaf of a calendar; the whole time stands beside it in words. */
export function EventTile({ event }: { event: EventView }) {
  return (
    <time class="event-tile" datetime={event.start}>
      <span class="event-tile__day">{event.day}</span>
      <span class="event-tile__month">{event.month}</span>
    </time>
  );
}

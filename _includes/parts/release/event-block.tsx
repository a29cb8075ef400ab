import type { ComponentChildren } from "preact";
import type { EventView } from "../../../src/site/models/release/event-view.ts";
import { Breakable } from "../breakable.tsx";
import { ReachLink } from "../contact/reach-link.tsx";
import { EventTile } from "./event-tile.tsx";
import { Section } from "../section.tsx";
import { Content, Text } from "../text.tsx";
import { Time } from "../time.tsx";
import { useView } from "../../view.tsx";

/** The event of a press invitation, below its lead: time, place, deadline; registration and calendar as buttons. */
export function EventBlock({ event }: { event: EventView }) {
  const { strings } = useView();
  const { state, when, deadline, registration } = event;
  return (
    <section class={`event event--${state}`} aria-label={strings.t("event.heading")}>
      <EventTile event={event} />
      <div class="event__text">
        {state === "past" && (
          <p class="event__state">
            <Text k="event.past.notice" />
          </p>
        )}
        <p class="event__when">
          <time datetime={event.start}>{when}</time>
        </p>
        <Place event={event} />
        {deadline && (
          <Line label={<Text k="event.deadline" />}>
            {deadline.isOver ? (
              <Text k="event.deadline.over" with={{ time: deadline.text }} />
            ) : (
              <Time time={deadline} />
            )}
          </Line>
        )}
        <Reach event={event} />
      </div>
      {state === "coming" && (
        <p class="event__buttons">
          {registration && (
            <a class="button" href={registration}>
              <Text k="event.register" />
            </a>
          )}
          <a class="button button--quiet" href={event.calendar}>
            <Text k="event.calendar" />
          </a>
        </p>
      )}
    </section>
  );
}

function Place({ event: { place, address, map, textLanguage } }: { event: EventView }) {
  if (!place && !address) return null;
  return (
    <p>
      <Content text={place} language={textLanguage} />
      {place && address && ", "}
      <Content text={address} language={textLanguage} />{" "}
      {map && (
        <a href={map}>
          <Text k="event.map" />
        </a>
      )}
    </p>
  );
}

/** The address for following online, and the contact on the day. */
function Reach({ event: { online, contact } }: { event: EventView }) {
  return (
    <>
      {online && (
        <Line label={<Text k="event.online" />}>
          <a class="address" href={online}>
            <Breakable address={online.replace(/^https?:\/\/|\/$/g, "")} />
          </a>
        </Line>
      )}
      {contact && (
        <Line label={<Text k="event.contact" />}>
          {contact.name} {contact.direct && <ReachLink reach={contact.direct} />}
        </Line>
      )}
    </>
  );
}

function Line({ label, children }: { label: ComponentChildren; children: ComponentChildren }) {
  return (
    <p>
      <span class="event__label">{label}:</span> {children}
    </p>
  );
}

/** The programme of the event, after the text. */
export function Programme({ event: { programme, textLanguage } }: { event: EventView }) {
  if (programme.length === 0) return null;
  return (
    <Section id="programme" k="event.programme" class="programme">
      <dl {...textLanguage}>
        {programme.map(({ time, text }) => (
          <div>
            <dt>{time}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

import type { ComponentChildren } from "preact";
import type { EventView } from "../../../src/site/models/release/event-view.ts";
import type { StringKey } from "../../../src/site/strings.ts";
import { ContactLines } from "../contact/contact-lines.tsx";
import { EventTile } from "./event-tile.tsx";
import { Content, Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** The event of a press invitation: time, place, accreditation, contact on the day. */
export function EventBlock({ event }: { event: EventView }) {
  const { state, when, place, address, map, online, registration, deadline, contact, textLanguage } = event;
  return (
    <section class={`event event--${state}`} aria-labelledby="event">
      <EventTile event={event} />
      <div class="event__text">
        <h2 id="event">
          <Text k="event.heading" />
        </h2>
        {state !== "coming" && (
          <p class="event__state">
            <Text k={`event.${state}.notice`} />
          </p>
        )}
        <dl class="event__facts">
          <Item k="event.when">
            <time datetime={event.start}>{when}</time>
          </Item>
          {(place ?? address) && (
            <Item k="event.place">
              <Content text={place} language={textLanguage} />
              {place && address && <br />}
              <Content text={address} language={textLanguage} /> {map && <Out href={map} k="event.map" />}
            </Item>
          )}
          {online && (
            <Item k="event.online">
              <a class="address" href={online}>
                {online.replace(/^https?:\/\/|\/$/g, "")}
              </a>
            </Item>
          )}
          {registration && state === "coming" && (
            <Item k="event.registration">
              <Out href={registration} k="event.register" />
            </Item>
          )}
          {deadline && (
            <Item k="event.deadline">
              {deadline.isOver ? (
                <Text k="event.deadline.over" with={{ time: deadline.text }} />
              ) : (
                <Time time={deadline} />
              )}
            </Item>
          )}
          {contact && (
            <Item k="event.contact">
              <ContactLines contacts={[contact]} />
            </Item>
          )}
        </dl>
        <Programme event={event} />
        {state === "coming" && (
          <p>
            <a class="button button--quiet" href={event.calendar}>
              <Text k="event.calendar" />
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

function Programme({ event: { programme, textLanguage } }: { event: EventView }) {
  if (programme.length === 0) return null;
  return (
    <>
      <h3>
        <Text k="event.programme" />
      </h3>
      <dl class="event__programme" {...textLanguage}>
        {programme.map(({ time, text }) => (
          <div>
            <dt>{time}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Item({ k, children }: { k: StringKey; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Text k={k} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Out({ href, k }: { href: string; k: StringKey }) {
  return (
    <a href={href}>
      <Text k={k} />
    </a>
  );
}

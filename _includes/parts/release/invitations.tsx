import type { ReleaseRow } from "../../../src/site/models/release/release-row.ts";
import { useView } from "../../view.tsx";
import { EventTile } from "./event-tile.tsx";
import { Content, Text } from "../text.tsx";

/** Upcoming press invitations, each with its day. */
export function Invitations({ rows }: { rows: readonly ReleaseRow[] }) {
  const { link } = useView();
  return (
    <section class="invitations" aria-labelledby="invitations">
      <h2 id="invitations">
        <Text k="front.invitations" />
      </h2>
      <ul>
        {rows.map(({ event, href, title, language, direction }) => (
          <li>
            {event && <EventTile event={event} />}
            <div>
              <h3>
                <a href={href} lang={language} dir={direction}>
                  {title}
                </a>
              </h3>
              {event && (
                <p class="invitations__when">
                  {event.when}
                  {event.place && ", "}
                  <Content text={event.place} language={event.textLanguage} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={link("calendar")}>
          <Text k="front.invitations.subscribe" />
        </a>
      </p>
    </section>
  );
}

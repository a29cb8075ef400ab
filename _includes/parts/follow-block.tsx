import type { FollowPageModel } from "../../src/views/pages/follow-page.ts";
import { useView } from "../view.tsx";
import { FollowForm } from "./follow-form.tsx";
import { Text } from "./text.tsx";

/** How to hear of the next release, on the front page and under each release. */
export function FollowBlock({ follow }: { follow: FollowPageModel }) {
  const { inEdition } = useView();
  const { form, choices, everything, calendar } = follow;
  return (
    <section class="follow-block" aria-labelledby="follow">
      <h2 id="follow">
        <Text k="follow.heading" />
      </h2>
      {form && <FollowForm form={form} choices={choices} />}
      <ul class="follow-block__ways">
        <li>
          <a href={everything.rss}>RSS</a>
        </li>
        <li>
          <a href={everything.atom}>Atom</a>
        </li>
        <li>
          <a href={calendar}>
            <Text k="follow.calendar" />
          </a>
        </li>
        <li>
          <a href={inEdition("follow/")}>
            <Text k="follow.all" />
          </a>
        </li>
      </ul>
    </section>
  );
}

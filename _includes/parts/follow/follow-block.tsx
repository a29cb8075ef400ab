import type { FollowBlockModel } from "../../../src/site/models/follow/follow-page.ts";
import { useView } from "../../view.tsx";
import { FollowForm } from "./follow-form.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { Text } from "../text.tsx";

/** Ways to follow the press room, on the front page and below each release. */
export function FollowBlock({ follow }: { follow: FollowBlockModel }) {
  return (
    <MemoisedPart
      as="section"
      class="follow-block"
      attributes={{ "aria-labelledby": "follow" }}
      of={follow}
      variant=""
      part={Ways}
    />
  );
}

function Ways({ of: follow }: { of: FollowBlockModel }) {
  const { link } = useView();
  const { form, choices, everything, calendar } = follow;
  return (
    <>
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
          <a href={link("follow")}>
            <Text k="follow.all" />
          </a>
        </li>
      </ul>
    </>
  );
}

import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Text } from "../_includes/parts/text.tsx";

/** The page after the follow form was sent. */
function FollowThanksPage({ model, view }: PageProps<"follow-thanks">) {
  return (
    <div class="wrapper">
      <header class="page-head">
        <h1>
          <Text k="follow.thanks.title" />
        </h1>
        <p>
          <Text k={model.confirms ? "follow.thanks.confirm" : "follow.thanks.text"} />
        </p>
        <p>
          <Text k={model.confirms ? "follow.thanks.none" : "follow.leave.ask"} />
        </p>
      </header>
      <p>
        <a class="button button--quiet" href={view.link("front")}>
          <Text k="release.room" />
        </a>
      </p>
    </div>
  );
}

export const { data, render } = pageTemplate("follow-thanks", FollowThanksPage);

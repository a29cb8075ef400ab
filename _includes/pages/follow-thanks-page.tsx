import type { PageProps } from "../../src/eleventy/page-template.ts";
import { viewContext } from "../../src/site/view-context.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Text } from "../parts/text.tsx";

/** Where the e-mail form leads: what happens next. */
export function FollowThanksPage({ page, publication }: PageProps<"follow-thanks">) {
  const { inEdition } = viewContext(page.language, publication);
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper">
        <header class="page-head">
          <h1>
            <Text k="follow.thanks.title" />
          </h1>
          <p>
            <Text k="follow.thanks.text" />
          </p>
          <p>
            <Text k="follow.thanks.none" />
          </p>
        </header>
        <p>
          <a class="button button--quiet" href={inEdition("")}>
            <Text k="release.room" />
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

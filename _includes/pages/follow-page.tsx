import type { PageProps } from "../../src/eleventy/page-template.ts";
import { followPage } from "../../src/site/models/follow-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { FeedTable } from "../parts/feed-table.tsx";
import { FollowForm } from "../parts/follow-form.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";
import { viewContext } from "../../src/site/view-context.ts";

/** Every way to follow the press room: e-mail, feeds, calendar. */
export function FollowPage({ page, publication }: PageProps<"follow">) {
  const { form, choices, everything, topics, types, publishers, calendar } = followPage(page, publication);
  const everythingLabel = viewContext(page.language, publication).strings.t("front.all");
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper follow-page">
        <Breadcrumb />
        <header class="page-head">
          <h1>
            <Text k="follow.title" />
          </h1>
          <p>
            <Text k="follow.intro" />
          </p>
        </header>
        {form && (
          <Section id="by-email" k="follow.by-email">
            <FollowForm form={form} choices={choices} isOpen />
          </Section>
        )}
        <Section id="by-feed" k="follow.by-feed">
          <p>
            <Text k="follow.by-feed.what" />
          </p>
          <FeedTable caption="follow.everything" rows={[{ label: everythingLabel, ...everything }]} />
          <FeedTable caption="follow.topics" rows={topics} />
          <FeedTable caption="follow.types" rows={types} />
          {publishers.length > 1 && <FeedTable caption="follow.publishers" rows={publishers} />}
        </Section>
        <Section id="by-calendar" k="follow.by-calendar">
          <p>
            <Text k="follow.by-calendar.what" />
          </p>
          <p>
            <a class="button button--quiet" href={calendar}>
              <Text k="front.invitations.subscribe" />
            </a>
          </p>
        </Section>
      </div>
    </PageFrame>
  );
}

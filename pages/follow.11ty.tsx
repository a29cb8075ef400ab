import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { FeedTable } from "../_includes/parts/follow/feed-table.tsx";
import { FollowForm } from "../_includes/parts/follow/follow-form.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** Every way to follow the press room: e-mail, feeds, calendar. */
function FollowPage({ model, frame }: PageProps<"follow">) {
  const { form, choices, everything, topics, allTopics, types, publishers, calendar } = model;
  return (
    <div class="wrapper follow-page">
      <Breadcrumb trail={frame.trail} />
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
        <FeedTable caption="follow.everything" rows={[everything]} />
        <FeedTable caption="follow.topics" rows={topics} />
        {topics.length > 0 && (
          <p>
            <a href={allTopics}>
              <Text k="list.topics.all" />
            </a>
          </p>
        )}
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
  );
}

export const { data, render } = pageTemplate("follow", FollowPage);

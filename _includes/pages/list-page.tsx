import type { PageProps } from "../../src/eleventy/page-template.ts";
import { listPage, type ListPageModel } from "../../src/site/models/list-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { FeedLinks } from "../parts/feed-links.tsx";
import { ListBrowser } from "../parts/list-browser.tsx";
import { ListTitle } from "../parts/list-title.tsx";
import { NoReleases } from "../parts/no-releases.tsx";
import { Paging } from "../parts/paging.tsx";
import { ReleaseRows } from "../parts/release-rows.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";

/** One page of a list: releases by month, and the ways to every other list. */
export function ListPage({ page, publication }: PageProps<"list">) {
  const model = listPage(page, publication);
  const { paging } = model;
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper list">
        <Breadcrumb steps={model.trail} />
        <header class="page-head">
          <h1>
            <ListTitle model={model} />
          </h1>
          <p class="quiet">
            {model.count}
            {paging && (
              <>
                {" · "}
                <Text k="layout.paging.position" with={{ number: paging.number, count: paging.count }} />
              </>
            )}
          </p>
        </header>
        <div class="list__columns">
          <div class="list__main">
            <Groups model={model} />
            {paging && <Paging paging={paging} />}
          </div>
          <div class="list__aside">
            <ListBrowser browse={model.browse} />
            <Section id="feeds" k="list.feeds">
              <FeedLinks feeds={model.feeds} />
            </Section>
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

function Groups({ model: { groups, elsewhere } }: { model: ListPageModel }) {
  if (groups.length === 0) return <NoReleases k="list.empty" elsewhere={elsewhere} />;
  return (
    <>
      {groups.map(({ id, label, rows }) => (
        <section class="month" aria-labelledby={id}>
          <h2 id={id}>{label}</h2>
          <ReleaseRows rows={rows} heading="h3" />
        </section>
      ))}
    </>
  );
}

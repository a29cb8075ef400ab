import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import type { ListPageModel } from "../src/site/models/list/list-page.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { FeedLinks } from "../_includes/parts/follow/feed-links.tsx";
import { ListBrowser } from "../_includes/parts/list/list-browser.tsx";
import { ListTitle } from "../_includes/parts/list/list-title.tsx";
import { NoReleases } from "../_includes/parts/list/no-releases.tsx";
import { Paging } from "../_includes/parts/list/paging.tsx";
import { PublisherIntro } from "../_includes/parts/list/publisher-intro.tsx";
import { ReleaseRows } from "../_includes/parts/release/release-rows.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";
import { useView } from "../_includes/view.tsx";

/** One page of a list: releases by month or year, and links to all other lists. */
function ListPage({ model, frame }: PageProps<"list">) {
  const { paging } = model;
  return (
    <div class={`wrapper list list--${model.kind}`}>
      <Breadcrumb trail={frame.trail} />
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
      {model.profile && <PublisherIntro profile={model.profile} />}
      <div class="list__columns">
        <div class="list__main">
          <Months months={model.months} />
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
  );
}

/** Links to the months of the years on the page. */
function Months({ months }: Pick<ListPageModel, "months">) {
  const { strings } = useView();
  if (months.length < 2) return null;
  return (
    <nav class="months" aria-label={strings.t("list.jump")}>
      <ul>
        {months.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Groups({ model: { groups, elsewhere } }: { model: ListPageModel }) {
  if (groups.length === 0) return <NoReleases k="list.empty" elsewhere={elsewhere} />;
  return (
    <>
      {groups.map(({ id, label, rows }) => (
        <section class="group" aria-labelledby={id}>
          <h2 id={id}>{label}</h2>
          <ReleaseRows rows={rows} heading="h3" />
        </section>
      ))}
    </>
  );
}

export const { data, render } = pageTemplate("list", ListPage);

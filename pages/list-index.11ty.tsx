import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ListIndexLinks } from "../_includes/parts/list/list-index-links.tsx";
import { NoReleases } from "../_includes/parts/list/no-releases.tsx";
import { Text } from "../_includes/parts/text.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";

/** All types, topics or publishers, each with its number of releases. */
function ListIndexPage({ model, frame }: PageProps<"list-index">) {
  const { title, links, letters, elsewhere } = model;
  return (
    <div class="wrapper">
      <Breadcrumb trail={frame.trail} />
      <header class="page-head">
        <h1>
          <Text k={title} />
        </h1>
      </header>
      {links.length > 0 && <ListIndexLinks links={links} />}
      {letters.map((group) => (
        <section class="section" aria-labelledby={group.id}>
          <h2 id={group.id}>{group.letter}</h2>
          <ListIndexLinks links={group.links} />
        </section>
      ))}
      {links.length + letters.length === 0 && <NoReleases k="list.empty" elsewhere={elsewhere} />}
    </div>
  );
}

export const { data, render } = pageTemplate("list-index", ListIndexPage);

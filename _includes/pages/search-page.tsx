import { hrefOf } from "../../src/press-room/addresses.ts";
import type { PageProps } from "../../src/eleventy/page-template.ts";
import { searchPage } from "../../src/site/models/search-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { SearchPanel } from "../parts/search-panel.tsx";
import { Text } from "../parts/text.tsx";

/** Search: in the page's own language first, in all others when the reader asks. */
export function SearchPage({ page, publication }: PageProps<"search">) {
  const script = hrefOf(publication.bundles.searchJs, publication.pressRoom.site.basePath);
  return (
    <PageFrame page={page} publication={publication} scripts={[script]}>
      <div class="wrapper">
        <header class="page-head">
          <h1>
            <Text k="search.title" />
          </h1>
        </header>
        <SearchPanel model={searchPage(page.language, publication)} />
      </div>
    </PageFrame>
  );
}

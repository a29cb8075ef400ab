import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { SearchPanel } from "../_includes/parts/search-panel.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** The search page: searches the page's language first, other languages if the reader chooses them. */
function SearchPage({ model, frame }: PageProps<"search">) {
  return (
    <div class="wrapper">
      <Breadcrumb trail={frame.trail} />
      <header class="page-head">
        <h1>
          <Text k="search.title" />
        </h1>
      </header>
      <SearchPanel model={model} />
    </div>
  );
}

export const { data, render } = pageTemplate("search", SearchPage);

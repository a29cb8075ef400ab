import type { PageProps } from "../../src/eleventy/page-template.ts";
import { browseLinks } from "../../src/views/pages/list-page.ts";
import { viewContext } from "../../src/views/pages/view-context.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { FindBox } from "../parts/find-box.tsx";
import { ListBrowser } from "../parts/list-browser.tsx";
import { Text } from "../parts/text.tsx";

/** Search, and the archive for those who search without a script. */
export function SearchPage({ page, publication }: PageProps<"search">) {
  const context = viewContext(page.language, publication);
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper">
        <header class="page-head">
          <h1>
            <Text k="layout.nav.search" />
          </h1>
        </header>
        <FindBox />
        <ListBrowser browse={browseLinks(context)} />
      </div>
    </PageFrame>
  );
}

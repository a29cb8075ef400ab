import type { ComponentChildren } from "preact";
import type { Page, Publication } from "../../src/site/publication.ts";
import { type Frame, frameOf } from "../../src/site/frame.ts";
import { viewContext } from "../../src/site/view-context.ts";
import { NoticeBar } from "../parts/notice-bar.tsx";
import { SiteFooter } from "../parts/site-footer.tsx";
import { SiteHeader } from "../parts/site-header.tsx";
import { Text } from "../parts/text.tsx";
import { View } from "../view.tsx";
import { PageHead } from "./head.tsx";

interface PageFrameProps {
  readonly page: Page;
  readonly publication: Publication;
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

/** A whole document around the content of one page. */
export function PageFrame({ page, publication, scripts = [], children }: PageFrameProps) {
  const context = viewContext(page.language, publication);
  const frame: Frame = frameOf(page, context);
  return (
    <View value={context}>
      <html lang={page.language} dir={context.direction}>
        <PageHead page={page} publication={publication} scripts={scripts} />
        <body class={`page page--${page.kind}`}>
          <a class="skip" href="#main">
            <Text k="layout.skip" />
          </a>
          {publication.pressRoom.preview && (
            <p class="preview-bar">
              <Text k="layout.preview" />
            </p>
          )}
          {frame.notice && <NoticeBar notice={frame.notice} />}
          <SiteHeader frame={frame} isFront={page.kind === "front"} hasSearch={page.kind !== "search"} />
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <SiteFooter frame={frame} />
        </body>
      </html>
    </View>
  );
}

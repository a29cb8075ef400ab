import type { ComponentChildren } from "preact";
import type { Frame } from "../../src/site/frame.ts";
import type { HeadModel } from "../../src/site/head/head-model.ts";
import type { View } from "../../src/site/view-context.ts";
import { NoticeBar } from "../parts/layout/notice-bar.tsx";
import { SiteFooter } from "../parts/layout/site-footer.tsx";
import { SiteHeader } from "../parts/layout/site-header.tsx";
import { Text } from "../parts/text.tsx";
import { ViewProvider } from "../view.tsx";
import { PageHead } from "./head.tsx";

interface PageFrameProps {
  readonly frame: Frame;
  readonly head: HeadModel;
  readonly view: View;
  readonly children?: ComponentChildren;
}

/** The whole document around a page's content. */
export function PageFrame({ frame, head, view, children }: PageFrameProps) {
  const { kind, notice, isPreview } = frame;
  return (
    <ViewProvider value={view}>
      <html lang={view.language} dir={view.direction}>
        <PageHead head={head} />
        <body class={`page page--${kind}`}>
          <a class="skip" href="#main">
            <Text k="layout.skip" />
          </a>
          {isPreview && (
            <p class="preview-bar">
              <Text k="layout.preview" />
            </p>
          )}
          {notice && <NoticeBar notice={notice} />}
          <SiteHeader frame={frame} isFront={kind === "front"} hasSearch={kind !== "search"} />
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <SiteFooter footer={frame.footer} />
        </body>
      </html>
    </ViewProvider>
  );
}

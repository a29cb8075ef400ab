import type { Frame } from "../../../src/site/frame.ts";
import { useView } from "../../view.tsx";
import { Text } from "../text.tsx";

/** The notice of the site's settings, at the top of every page. */
export function NoticeBar({ notice }: { notice: NonNullable<Frame["notice"]> }) {
  const { strings } = useView();
  const isCrisis = notice.level === "crisis";
  return (
    <aside
      class={isCrisis ? "notice notice--crisis" : "notice"}
      aria-label={strings.t(isCrisis ? "layout.notice.crisis" : "layout.notice")}
    >
      <p class="wrapper">
        {isCrisis && (
          <strong>
            <Text k="layout.notice.crisis" />:{" "}
          </strong>
        )}
        {notice.text.map(({ text, href }) => (href ? <a href={href}>{text}</a> : text))}{" "}
        {notice.url && (
          <a href={notice.url}>
            <Text k="layout.notice.more" />
          </a>
        )}
      </p>
    </aside>
  );
}

import type { ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import { useView } from "../../view.tsx";
import { Text } from "../text.tsx";

/**
 * Buttons to call, copy and download at the lower edge of narrow screens, always visible. Only copying needs a script; its
 * button is hidden until the script runs. For a withdrawn release, the text is offered less prominently.
 */
export function ReleaseBar({ model: { contacts, pressKit, texts, isRecord } }: { model: ReleasePageModel }) {
  const { strings } = useView();
  const contact = contacts.find(({ direct }) => direct);
  return (
    <div class="release-bar" role="group" aria-label={strings.t("release.use")}>
      {contact?.direct && (
        <a href={contact.direct.href} aria-label={strings.t("layout.call", { name: contact.name })}>
          <Text k="release.call" />
        </a>
      )}
      {!isRecord && (
        <>
          <span hidden>
            <button type="button" data-copy-text={texts.plain} data-done={strings.t("share.copied-text")}>
              <Text k="share.copy-text" />
            </button>
          </span>
          <a href={pressKit?.href ?? texts.plain} download={pressKit?.name ?? texts.plainName}>
            <Text k="download.file" />
          </a>
        </>
      )}
    </div>
  );
}

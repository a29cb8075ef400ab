import type { ReleasePageModel } from "../../../src/site/models/release/release-page.ts";
import { useView } from "../../view.tsx";
import { ownPartHtml } from "../own-part.tsx";
import { Text, useInterfaceLanguage } from "../text.tsx";

/** Downloads, copying and sharing of the release. Controls that need a script are hidden until it runs. */
export function ReleaseUse({ model }: { model: ReleasePageModel }) {
  const view = useView();
  const { aside } = view.parts;
  if (!aside) return <Default model={model} />;
  const html = ownPartHtml(aside, model, view, { Default: () => <Default model={model} /> });
  return <div class="own-aside" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Default({ model }: { model: ReleasePageModel }) {
  const { strings } = useView();
  const interfaceLanguage = useInterfaceLanguage();
  const { pressKit, texts, mailto, share, isRecord, url } = model;
  return (
    <section class="release-use" aria-labelledby="use">
      <h2 id="use">
        <Text k="release.use" />
      </h2>
      {pressKit ? (
        <p class="release-use__kit">
          <a class={isRecord ? undefined : "button"} href={pressKit.href} download={pressKit.name}>
            <Text k={isRecord ? "download.kit.record" : "download.kit"} />
          </a>
          <span>
            <Text k="download.kit.what" with={{ contents: pressKit.contents }} />
            <br />
            {pressKit.facts}
          </span>
        </p>
      ) : (
        <p class="release-use__kit">
          <a class="button" href={texts.plain} download={texts.plainName}>
            <Text k="download.text" />
          </a>
          <Text k="release.formats.plain" />
        </p>
      )}
      <ul class="release-use__tools">
        <li hidden>
          <button type="button" data-copy-text={texts.plain} data-done={strings.t("share.copied-text")}>
            <Text k={isRecord ? "share.copy-text.record" : "share.copy-text"} />
          </button>
        </li>
        <li hidden>
          <button type="button" data-copy-link={url} data-done={strings.t("share.copied-link")}>
            <Text k="share.copy-link" />
          </button>
        </li>
        <li hidden>
          <button type="button" data-share={url} data-title={share.title} data-text={share.text}>
            <Text k="share.native" />
          </button>
        </li>
        <li>
          <a href={mailto}>
            <Text k="share.email" />
          </a>
        </li>
      </ul>
      <p
        class="release-use__status"
        role="status"
        data-status
        data-failed={strings.t("share.failed")}
        {...interfaceLanguage}
      ></p>
      <p class="release-use__formats">
        <Text k="release.formats" />:{" "}
        <a href={texts.plain}>
          <Text k="release.formats.plain" />
        </a>
        , <a href={texts.markdown}>Markdown</a>, <a href={texts.json}>JSON (ninjs)</a>
      </p>
    </section>
  );
}

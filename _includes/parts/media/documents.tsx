import type { DocumentView } from "../../../src/site/models/release/release-files.ts";
import { Text } from "../text.tsx";

/** Links to documents, with format, size and language. */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  return (
    <ul class="documents">
      {documents.map((document) => (
        <li>
          <DocumentLink document={document} />
        </li>
      ))}
    </ul>
  );
}

export function DocumentLink({ document }: { document: DocumentView }) {
  const { href, name, title, titleLanguage, facts, language, languageName } = document;
  return (
    <>
      <a href={href} download={name} hreflang={language} {...titleLanguage}>
        {title}
      </a>{" "}
      <span class="documents__facts">
        <Text k="download.file" />: {facts}
        {languageName && ` · ${languageName}`}
      </span>
    </>
  );
}

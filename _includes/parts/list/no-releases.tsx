import type { LanguageLink } from "../../../src/site/models/language-link.ts";
import type { StringKey } from "../../../src/site/strings.ts";
import { Text } from "../text.tsx";

/** Shown when a list is empty; links to languages that have releases. */
export function NoReleases({ k, elsewhere }: { k: StringKey; elsewhere: readonly LanguageLink[] }) {
  return (
    <>
      <p class="empty">
        <Text k={k} />
      </p>
      {elsewhere.length > 0 && (
        <p class="versions">
          <span>
            <Text k="list.elsewhere" />
          </span>
          {elsewhere.map(({ language, direction, name, href }) => (
            <a href={href} hreflang={language} lang={language} dir={direction}>
              {name}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

import type { LanguageLink } from "../../../src/site/models/language-link.ts";
import { useView } from "../../view.tsx";
import { Text } from "../text.tsx";

/** Up to this number, all languages are visible. */
const IN_SIGHT = 6;

/**
 * The same page in other languages, else their front pages; each name is in its own language. Many languages are folded:
 * only the page's own is visible until a reader opens the list.
 */
export function LanguageSwitch({ languages }: { languages: readonly LanguageLink[] }) {
  const { strings } = useView();
  if (languages.length === 0) return null;
  const isFolded = languages.length > IN_SIGHT;
  const current = languages.find(({ isCurrent }) => isCurrent);
  return (
    <nav
      class={isFolded ? "language-switch language-switch--folded" : "language-switch"}
      aria-label={strings.t("layout.languages")}
    >
      {isFolded ? (
        <details>
          <summary>
            <Text k="layout.languages" />:{" "}
            <span lang={current?.language} dir={current?.direction}>
              {current?.name}
            </span>
          </summary>
          <Links languages={languages} />
        </details>
      ) : (
        <Links languages={languages} />
      )}
    </nav>
  );
}

function Links({ languages }: { languages: readonly LanguageLink[] }) {
  return (
    <ul>
      {languages.map(({ language, direction, name, href, isCurrent }) => (
        <li>
          <a
            href={href}
            hreflang={language}
            lang={language}
            dir={direction}
            aria-current={isCurrent ? "true" : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { LanguageLink } from "../../../src/site/models/language-link.ts";
import { useView } from "../../view.tsx";

/** The same page in other languages, else their front pages. Each name stands in its own language. */
export function LanguageSwitch({ languages }: { languages: readonly LanguageLink[] }) {
  const { strings } = useView();
  if (languages.length === 0) return null;
  return (
    <nav class="language-switch" aria-label={strings.t("layout.languages")}>
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
    </nav>
  );
}

import type { LabelLink } from "../../src/site/models/release-page.ts";
import { useView } from "../view.tsx";
import { Text } from "./text.tsx";

/** The way from the front page to this one; the page itself is its own heading below. */
export function Breadcrumb({ steps = [] }: { steps?: readonly LabelLink[] }) {
  const { strings, inEdition } = useView();
  return (
    <nav class="breadcrumb" aria-label={strings.t("layout.breadcrumb")}>
      <ol>
        <li>
          <a href={inEdition("")}>
            <Text k="layout.home" />
          </a>
        </li>
        {steps.map(({ label, href }) => (
          <li>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  );
}

import type { Paging as PagingModel } from "../../../src/site/models/list/paging.ts";
import { useView } from "../../view.tsx";
import { Text, useInterfaceLanguage } from "../text.tsx";

/** Page numbers below a list with several pages. */
export function Paging({ paging }: { paging: PagingModel }) {
  const { strings } = useView();
  const interfaceLanguage = useInterfaceLanguage();
  const { previous, next, items } = paging;
  return (
    <nav class="paging" aria-label={strings.t("layout.paging")}>
      {previous && (
        <a class="paging__step" href={previous} rel="prev">
          <span aria-hidden="true">←</span>{" "}
          <span class="paging__word">
            <Text k="layout.paging.previous" />
          </span>
        </a>
      )}
      <ol>
        {items.map((item) =>
          item.kind === "gap" ? (
            <li class="paging__gap">…</li>
          ) : (
            <li class={item.isEdge || item.isCurrent ? undefined : "paging__near"}>
              <a
                href={item.href}
                aria-label={strings.t("layout.paging.page", { number: item.number })}
                {...interfaceLanguage}
                aria-current={item.isCurrent ? "page" : undefined}
              >
                {item.number}
              </a>
            </li>
          ),
        )}
      </ol>
      {next && (
        <a class="paging__step" href={next} rel="next">
          <span class="paging__word">
            <Text k="layout.paging.next" />
          </span>{" "}
          <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}

import { useView } from "../../view.tsx";
import { Text } from "../text.tsx";

/** The search box of every page: a plain form that opens the search page with its query. */
export function FindBox() {
  const { strings, link } = useView();
  return (
    <search class="find-box">
      <form action={link("search")}>
        <input
          type="search"
          name="q"
          aria-label={strings.t("layout.search")}
          placeholder={strings.t("layout.search")}
          autocomplete="off"
        />
        <button type="submit">
          <Text k="layout.nav.search" />
        </button>
      </form>
    </search>
  );
}

import type { SearchPageModel } from "../../src/site/models/search-page.ts";
import { useView } from "../view.tsx";
import { ListBrowser } from "./list/list-browser.tsx";
import { Text, useInterfaceLanguage } from "./text.tsx";

/**
 * The search of the search page. Without a script it is a form with links to the archive; the script adds results, and
 * finds elements by `data-search` and the names of the parts.
 */
export function SearchPanel({ model }: { model: SearchPageModel }) {
  const { strings, language } = useView();
  const interfaceLanguage = useInterfaceLanguage();
  return (
    <div
      class="search"
      data-search
      data-settings={JSON.stringify(model.settings)}
      lang={strings.borrowed ? strings.language : undefined}
    >
      <SearchForm action={model.action} />
      <p
        class="search__status"
        data-part="status"
        role="status"
        tabindex={-1}
        aria-live="polite"
        {...interfaceLanguage}
      ></p>
      <div class="search__hints" data-part="hints" aria-live="polite" {...interfaceLanguage}></div>
      <div class="search__error note" data-part="error" role="alert" hidden>
        <p>
          <strong>
            <Text k="search.error" />
          </strong>
        </p>
        <p>
          <Text k="search.error.help" />
        </p>
        <p class="search__ways">
          <a class="button" href={model.archive}>
            <Text k="front.all" />
          </a>
          <button type="button" class="button button--quiet" data-part="retry">
            <Text k="search.error.retry" />
          </button>
        </p>
      </div>
      {/* Choices follow the results for the keyboard; where there is room they are shown beside them. */}
      <div class="search__columns" data-part="body" hidden>
        <div class="search__main">
          <Tools />
          <Direct />
          <Results />
        </div>
        <Narrowing />
      </div>
      {/* The language of `search` is that of what the script writes; the names of lists are in the page's. */}
      <div class="search__browse" data-part="browse" lang={strings.borrowed ? language : undefined}>
        <p class="search__script" data-part="script">
          <Text k="search.script" />
        </p>
        <ListBrowser browse={model.browse} />
      </div>
    </div>
  );
}

function SearchForm({ action }: { action: string }) {
  return (
    <search>
      <form class="search__form" action={action} data-part="form">
        <label for="search-words">
          <Text k="search.label" />
        </label>
        <div class="search__box">
          <input
            id="search-words"
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            data-part="words"
          />
          <button class="button" type="submit">
            <Text k="search.submit" />
          </button>
        </div>
      </form>
    </search>
  );
}

function Narrowing() {
  const { strings } = useView();
  return (
    <div class="search__aside" role="group" aria-label={strings.t("search.narrow")}>
      <details class="search__narrow" id="search-narrow" data-part="narrow">
        <summary>
          <Text k="search.narrow" /> <span class="search__count" data-part="chosen-count"></span>
        </summary>
        <div data-part="facets"></div>
      </details>
    </div>
  );
}

/** Above the results: their order, a link to the facets on narrow screens, and the current choices. */
function Tools() {
  const { strings } = useView();
  const interfaceLanguage = useInterfaceLanguage();
  return (
    <>
      <div class="search__tools">
        <p class="search__order" data-part="order-row">
          <label for="search-order">
            <Text k="search.order" />
          </label>{" "}
          <select id="search-order" data-part="order">
            <option value="relevance" {...interfaceLanguage}>
              {strings.t("search.order.relevance")}
            </option>
            <option value="date" {...interfaceLanguage}>
              {strings.t("search.order.date")}
            </option>
          </select>
        </p>
        <a class="search__jump" href="#search-narrow" data-part="jump">
          <Text k="search.narrow" />
        </a>
      </div>
      <div class="search__chosen" role="group" aria-label={strings.t("search.chosen")} data-part="chosen" hidden>
        <ul class="chips" data-part="chips"></ul>
        <button type="button" class="search__clear" data-part="clear">
          <Text k="search.clear" />
        </button>
      </div>
    </>
  );
}

/** Results other than releases: contacts, documents, logos, and pages of publishers, topics, types and dates. */
function Direct() {
  return (
    <section class="search__direct" aria-labelledby="search-direct" data-part="direct" hidden>
      <h2 id="search-direct">
        <Text k="search.direct" />
      </h2>
      <ul data-part="direct-rows"></ul>
    </section>
  );
}

function Results() {
  const { strings } = useView();
  return (
    <section aria-label={strings.t("search.results")}>
      <button type="button" class="button button--quiet" data-part="earlier" hidden>
        <Text k="search.earlier" />
      </button>
      <ol class="rows" data-part="results"></ol>
      <p class="search__help" data-part="help" hidden>
        <Text k="search.none.help" />
      </p>
      <button type="button" class="button button--quiet" data-part="more" hidden>
        <Text k="search.more" />
      </button>
    </section>
  );
}

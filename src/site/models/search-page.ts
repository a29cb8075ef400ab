import { formatDate } from "../../time/date-format.ts";
import { directionOf, languageName } from "../../text/language.ts";
import { RELEASE_TYPES } from "../../release/release.ts";
import { typeLabel } from "../labels.ts";
import { searchIndexPath } from "../../press-room/addresses.ts";
import { type Browse, browseLinks } from "./list/browse.ts";
import type { SearchSettings, SearchTexts } from "./search-settings.ts";
import type { ViewContext } from "../view-context.ts";

/** Model of the search page: the form, settings for its script, and links for use without a script. */
export interface SearchPageModel {
  readonly action: string;
  readonly archive: string;
  readonly browse: Browse;
  readonly settings: SearchSettings;
}

/**
 * The search page of a language. It searches releases of that language first, and offers all other languages that have
 * any.
 */
export function searchPage(context: ViewContext): SearchPageModel {
  const { language } = context;
  const browse = browseLinks(context);
  return {
    action: context.link("search"),
    archive: browse.archive.href,
    browse,
    settings: {
      language,
      root: context.href("/"),
      indexes: searchedLanguages(context),
      types: typeLabels(context),
      dates: dateTemplates(language),
      texts: texts(context),
    },
  };
}

function searchedLanguages(context: ViewContext): SearchSettings["indexes"] {
  const { pressRoom, language, site } = context;
  return pressRoom.editions
    .filter((edition) => edition.releases.length > 0)
    .map((edition) => ({
      language: edition.language,
      direction: directionOf(edition.language),
      name: capitalised(languageName(edition.language, language), language),
      folder: context.href(searchIndexPath(edition.language, site.languages[0])),
      count: edition.releases.length,
    }));
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function typeLabels({ language, site }: ViewContext): Readonly<Record<string, string>> {
  const ids = [...RELEASE_TYPES, ...Object.keys(site.types)];
  return Object.fromEntries(ids.map((id) => [id, typeLabel(id, language, site)]));
}

/** Date patterns for the twelve months: `{day}. mars {year}`. Made here because browsers know fewer languages. */
function dateTemplates(language: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const ms = Date.UTC(2001, month, 22, 12);
    const text = formatDate({ ms, iso: new Date(ms).toISOString(), precision: "second" }, "date", language, "UTC");
    return text.replace("22", "{day}").replace("2001", "{year}");
  });
}

function texts({ strings }: ViewContext): SearchTexts {
  return {
    working: strings.t("search.working"),
    countOne: strings.t("releases.count.one"),
    countOther: strings.t("releases.count.other"),
    foundOne: strings.t("search.found.one"),
    foundOther: strings.t("search.found.other"),
    page: strings.t("search.page"),
    pagesOne: strings.t("search.pages.one"),
    pagesOther: strings.t("search.pages.other"),
    none: strings.t("search.none"),
    noneNarrowed: strings.t("search.none.narrowed"),
    instead: strings.t("search.instead"),
    type: strings.t("list.types"),
    publisher: strings.t("list.publishers"),
    topic: strings.t("list.topics"),
    year: strings.t("list.years"),
    language: strings.t("layout.languages"),
    remove: strings.t("search.remove"),
    missingOne: strings.t("search.missing.one"),
    missingOther: strings.t("search.missing.other"),
    valuesAll: strings.t("search.values.all"),
    valuesMore: strings.t("search.more"),
    valuesFewer: strings.t("search.values.fewer"),
    valuesFilter: strings.t("search.values.filter"),
  };
}

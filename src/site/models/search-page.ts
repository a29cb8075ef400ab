import { type DateStyle, formatDate } from "../../time/date-format.ts";
import { directionOf, languageName, primarySubtag } from "../../text/language.ts";
import { RELEASE_TYPES } from "../../release/release.ts";
import { NORWEGIAN_WORDS } from "../../text/norwegian-words.ts";
import { typeLabel } from "../labels.ts";
import { listPath, SEARCH_COUNTS, searchIndexPath } from "../../press-room/addresses.ts";
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
      counts: context.href(SEARCH_COUNTS),
      lists: LISTS,
      dates: dateTemplates(language, "date"),
      months: dateTemplates(language, "month-year"),
      times: dateTemplates(language, "date-time"),
      sameWords: {
        norwegian: context.site.languages.some(isNorwegian) ? NORWEGIAN_WORDS : [],
        own: context.site.sameWords,
      },
      texts: texts(context),
    },
  };
}

function isNorwegian(language: string): boolean {
  return ["nb", "nn", "no"].includes(primarySubtag(language));
}

/** Addresses of lists below a language's root. */
const LISTS: SearchSettings["lists"] = {
  publisher: listPath("/", "publisher", "{id}").slice(1),
  topic: listPath("/", "topic", "{id}").slice(1),
  type: listPath("/", "type", "{id}").slice(1),
  year: listPath("/", "year", "{id}").slice(1),
};

function searchedLanguages(context: ViewContext): SearchSettings["indexes"] {
  const { pressRoom, language, site } = context;
  return pressRoom.editions
    .filter((edition) => edition.releases.length > 0)
    .map((edition) => ({
      language: edition.language,
      direction: directionOf(edition.language),
      name: capitalised(languageName(edition.language, language), language),
      nameInText: languageName(edition.language, language),
      root: context.href(edition.root),
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
function dateTemplates(language: string, style: DateStyle): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const ms = Date.UTC(2001, month, 22, 13, 47);
    const text = formatDate({ ms, iso: new Date(ms).toISOString(), precision: "minute" }, style, language, "UTC");
    return text.replace("22", "{day}").replace("2001", "{year}").replace("13", "{hour}").replace("47", "{minute}");
  });
}

function texts({ strings }: ViewContext): SearchTexts {
  return {
    working: strings.t("search.working"),
    workingOlder: strings.t("search.older.working"),
    olderLeft: strings.t("search.older.left"),
    olderFailed: strings.t("search.older.failed"),
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
    also: strings.t("search.also"),
    suggest: strings.t("search.suggest"),
    elsewhereOne: strings.t("search.elsewhere.one"),
    elsewhereOther: strings.t("search.elsewhere.other"),
    elsewhereMany: strings.t("search.elsewhere.many"),
    directOne: strings.t("search.direct.one"),
    directOther: strings.t("search.direct.other"),
    event: strings.t("search.event"),
    contact: strings.t("search.kind.contact"),
    document: strings.t("search.kind.document"),
    logo: strings.t("search.kind.logo"),
    date: strings.t("search.kind.date"),
  };
}

import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { element, fill } from "./elements.ts";
import type { Hit, Shown } from "../index/search-index.ts";
import { readQuery } from "../words/query.ts";
import { marked, searchedWords } from "../words/words.ts";

/** A result with its shown content. */
export interface OpenedHit {
  readonly hit: Hit;
  readonly shown: Shown;
}

/** A result as a row, in the form of the rows of every list. Its link contains the words, so that the release marks them. */
export function resultRow(
  { hit, shown }: OpenedHit,
  words: readonly string[],
  settings: SearchSettings,
): HTMLLIElement {
  const { entry, place } = hit;
  const searched = words
    .flatMap((text) => readQuery(text, place.language))
    .flatMap((group) => group.words.flatMap((word) => searchedWords(word.shown)));
  const isForeign = place.language !== settings.language;
  const lang = isForeign ? { lang: place.language, dir: place.direction } : { lang: settings.language };
  const type = entry.values.type[0] ?? "";
  const link = element(
    "a",
    { href: address(settings.root + shown.url, searched), ...lang },
    ...marked(shown.title, searched),
  );
  return element(
    "li",
    { class: "row" },
    element("p", { class: "row__when" }, ...(entry.day === "" ? [] : [whenOf(entry.day, shown.time, settings)])),
    element(
      "div",
      { class: "row__what" },
      element(
        "p",
        { class: "row__meta" },
        element(
          "span",
          { class: "row__type" },
          entry.kind === "page" ? settings.texts.page : (settings.types[type] ?? type),
        ),
        " ",
        element("span", { class: "row__publisher" }, hit.publisher),
        ...(isForeign ? [" ", element("span", { class: "tag" }, place.name)] : []),
      ),
      element("h2", { class: "row__title" }, link),
      ...(entry.event === undefined ? [] : [eventOf(entry.event, settings)]),
      element(
        "p",
        { class: "row__summary", ...lang },
        ...shown.excerpt.map(({ text, isMarked }) => (isMarked ? element("mark", {}, text) : text)),
      ),
    ),
  );
}

function address(url: string, searched: readonly string[]): string {
  if (searched.length === 0) return url;
  return `${url}?${new URLSearchParams(searched.map((word) => ["highlight", word])).toString()}`;
}

/** `Arrangement: 20. mars 2026 kl. 10:00`. */
function eventOf(start: string, settings: SearchSettings): HTMLElement {
  const [day = "", time] = start.split("T");
  const when = whenOf(day, time, settings);
  const [before = "", after = ""] = settings.texts.event.split("{when}");
  return element("p", { class: "row__event" }, before, when, after);
}

/** A day and, if there is one, a clock time (`10:00`, with seconds and offset if known), both local. */
function whenOf(day: string, time: string | undefined, { dates, times }: SearchSettings): HTMLElement {
  const [year = "", month, date] = day.split("-");
  const [hour = "", minute = ""] = time?.slice(0, "HH:mm".length).split(":") ?? [];
  const pattern = (time === undefined ? dates : times)[Number(month) - 1] ?? day;
  const datetime = time === undefined ? day : `${day}T${time}`;
  return element("time", { datetime }, fill(pattern, { day: Number(date), year, hour, minute }));
}

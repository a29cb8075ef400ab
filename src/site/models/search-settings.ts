/** Settings of the search page's script, as JSON in an attribute. */
export interface SearchSettings {
  /** The page's own language (BCP 47), searched by default. */
  readonly language: string;
  /** Address of the press room's root, sub-path included. */
  readonly root: string;
  /** One search index for each language that has releases, in the site's order. */
  readonly indexes: readonly {
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    /** Name of the language in the page's language. */
    readonly name: string;
    /** The name in the form used inside a sentence. */
    readonly nameInText: string;
    /** Address of the root of the language's tree, sub-path included. */
    readonly root: string;
    /** Address of the index's folder, sub-path included, with a slash at the end. */
    readonly folder: string;
    /** Number of releases in the index. */
    readonly count: number;
  }[];
  /** Address of the folder with the counts of words in each language, sub-path included. */
  readonly counts: string;
  /** Names of release types by id, in the page's language. */
  readonly types: Readonly<Record<string, string>>;
  /** Addresses of lists below the root of a language's tree, with `{id}` for the publisher, topic, type or year. */
  readonly lists: Readonly<Record<"publisher" | "topic" | "type" | "year", string>>;
  /** Date patterns for each month, with `{day}` and `{year}` as placeholders: of a day, of the month, of a time with `{hour}` and `{minute}`. */
  readonly dates: readonly string[];
  readonly months: readonly string[];
  readonly times: readonly string[];
  /** Groups of synonyms: those of the program for Norwegian, and the site's own. */
  readonly sameWords: Readonly<Record<"norwegian" | "own", readonly (readonly string[])[]>>;
  readonly texts: SearchTexts;
}

/** Interface strings with placeholders. */
export interface SearchTexts {
  readonly working: string;
  readonly workingOlder: string;
  readonly olderLeft: string;
  readonly olderFailed: string;
  readonly countOne: string;
  readonly countOther: string;
  readonly foundOne: string;
  readonly foundOther: string;
  readonly page: string;
  readonly pagesOne: string;
  readonly pagesOther: string;
  readonly none: string;
  readonly noneNarrowed: string;
  readonly instead: string;
  readonly type: string;
  readonly publisher: string;
  readonly topic: string;
  readonly year: string;
  readonly language: string;
  readonly remove: string;
  readonly missingOne: string;
  readonly missingOther: string;
  readonly valuesAll: string;
  readonly valuesMore: string;
  readonly valuesFewer: string;
  readonly valuesFilter: string;
  readonly also: string;
  readonly suggest: string;
  readonly elsewhereOne: string;
  readonly elsewhereOther: string;
  readonly elsewhereMany: string;
  readonly directOne: string;
  readonly directOther: string;
  readonly event: string;
  readonly contact: string;
  readonly document: string;
  readonly logo: string;
  readonly date: string;
}

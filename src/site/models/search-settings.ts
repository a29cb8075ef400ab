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
    /** Address of the index's folder, sub-path included, with a slash at the end. */
    readonly folder: string;
    /** Number of releases in the index. */
    readonly count: number;
  }[];
  /** Names of release types by id, in the page's language. */
  readonly types: Readonly<Record<string, string>>;
  /** A date pattern for each month, with `{day}` and `{year}` as placeholders. */
  readonly dates: readonly string[];
  readonly texts: SearchTexts;
}

/** Interface strings with placeholders. */
export interface SearchTexts {
  readonly working: string;
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
}

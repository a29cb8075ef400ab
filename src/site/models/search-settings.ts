/** What the search page tells its script, as JSON in an attribute. */
export interface SearchSettings {
  /** The page's own language (BCP 47): what is searched unless a reader asks for more. */
  readonly language: string;
  /** Address of the press room's root, sub-path included. */
  readonly root: string;
  /** One search index for each language that has releases, in the site's order. */
  readonly indexes: readonly {
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    /** The language as readers of the page call it. */
    readonly name: string;
    /** Address of the index's folder, sub-path included, with a slash at the end. */
    readonly folder: string;
    /** How many releases are in it. */
    readonly count: number;
  }[];
  /** Release types by id, as readers of the page call them. */
  readonly types: Readonly<Record<string, string>>;
  /** A date in each month, with `{day}` and `{year}` to fill in. */
  readonly dates: readonly string[];
  readonly texts: SearchTexts;
}

/** Interface strings, placeholders still in them. */
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

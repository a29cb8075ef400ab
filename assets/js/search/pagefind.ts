/** What is used of Pagefind's script, https://pagefind.app/docs/api/. */
export interface Pagefind {
  /** Before the first search. */
  options(options: {
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    /** Searches in the page itself. */
    readonly noWorker: boolean;
  }): Promise<void>;
  /** All records when there are no words. */
  search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** What a result shows. `excerpt` is text with `<mark>` around words that were searched, `<` and `>` escaped. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string };
}

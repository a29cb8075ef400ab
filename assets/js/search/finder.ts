import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import { find } from "./find.ts";
import { findDirect } from "./find-direct.ts";
import { LostFileError } from "./index/index-folder.ts";
import type { SearchIndex } from "./index/search-index.ts";
import type { SearchIndexes } from "./index/search-indexes.ts";
import type { SearchState } from "./state.ts";
import type { Finding } from "./view/view.ts";

/** Results per page: few, because each result is a separate request. */
export const PAGE = 6;

/** A search, and which of its results are opened. */
interface SearchRequest {
  readonly state: SearchState;
  /** Index of the first result to be opened. */
  readonly first: number;
  /** True if the topics of a large index are needed for the counts. */
  readonly wantsTopics: boolean;
}

/** Searches the indexes, the newest first, and opens the results to be shown. */
export class Finder {
  readonly #settings: SearchSettings;
  readonly #indexes: SearchIndexes;
  readonly #onOlder: () => void;

  /** `onOlder` is called before the indexes of older releases are searched. */
  constructor(settings: SearchSettings, indexes: SearchIndexes, onOlder: () => void) {
    this.#settings = settings;
    this.#indexes = indexes;
    this.#onOlder = onOlder;
  }

  /** Searches; if a file is gone, as after a deploy, opens the indexes again and repeats the search once. */
  async find(request: SearchRequest): Promise<Finding> {
    try {
      return await this.#find(request);
    } catch (error) {
      if (!(error instanceof LostFileError && error.isGone)) throw error;
      this.#indexes.reopen();
      return this.#find(request, true);
    }
  }

  /**
   * Searches the newest releases, and older ones if there are not enough results. If those cannot be loaded, the results of the
   * newest are kept. `isAgain` is true for the second attempt in a new index.
   */
  async #find(request: SearchRequest, isAgain = false): Promise<Finding> {
    const { state } = request;
    const newest = await this.#indexes.open(state.chosen.language);
    const finding = await this.#findIn(request, newest);
    if (newest.every(({ older }) => older.length === 0)) return finding;
    const { hits, missing } = finding.outcome;
    if (state.pages === 1 && hits.length >= PAGE && missing.length === 0) return { ...finding, older: "left" };
    this.#onOlder();
    try {
      return await this.#findIn(request, newest, await this.#indexes.openOlder(newest));
    } catch (error) {
      if (!isAgain && error instanceof LostFileError && error.isGone) throw error;
      console.error(error);
      return { ...finding, older: "failed" };
    }
  }

  async #findIn(
    { state, first: wanted, wantsTopics }: SearchRequest,
    newest: readonly SearchIndex[],
    older: readonly SearchIndex[] = [],
  ): Promise<Finding> {
    const indexes = [...newest, ...older];
    if (wantsTopics || state.chosen.topic.length > 0) await Promise.all(indexes.map((index) => index.loadTopics()));
    const outcome = await find(state, indexes);
    const last = Math.max(0, Math.ceil(outcome.hits.length / PAGE) - 1) * PAGE;
    const first = Math.min(wanted, last);
    const hits = outcome.hits.slice(first, state.pages * PAGE);
    const [opened, direct] = await Promise.all([
      Promise.all(hits.map(async (hit) => ({ hit, shown: await hit.open() }))),
      findDirect(state, outcome, indexes, this.#settings),
    ]);
    return { state, outcome, opened, first, indexes, direct, older: "searched" };
  }
}

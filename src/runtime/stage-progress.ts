/** Reports the progress of a stage of a build. */
export interface StageProgress {
  /** Called once with the number of items. Returns a function to call after each item. */
  of(total: number): () => void;
}

/** Tells how far a stage of a build is. */
export interface StageProgress {
  /** Called once with the number of items. Returns what is to be called after each of them. */
  of(total: number): () => void;
}

// Runs without any package: the workflow that writes the comment has a token that may write, and installs nothing.
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";

/** What a change of the content does, as data: written by `npm run review`, read by the workflow that comments. */
export interface Review {
  readonly version: 1;
  /** Number of the pull request. */
  readonly number: number;
  /** Commit of the pull request: 40 hexadecimal digits. */
  readonly head: string;
  /** The language in which the editors are spoken to. */
  readonly language: EditorsLanguage;
  /** Time zone of the press room (IANA). */
  readonly zone: string;
  /** Root of the published site, with a slash at the end. */
  readonly url: string;
  readonly releases: readonly ReviewedRelease[];
  /** Releases that were changed but are not listed, because there are too many. */
  readonly more: number;
  /** Changed content files that belong to no release. */
  readonly others: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Problems in changed files. */
  readonly problems: readonly ReviewedProblem[];
}

/** A release that is added, changed or removed. */
export interface ReviewedRelease {
  readonly change: Change;
  readonly title: string;
  readonly language: string;
  readonly file: string;
  /** Address in the site, from its root: `/2026/a/`. */
  readonly path: string;
  readonly state: ReleaseState;
  /** When it becomes public by itself (ISO 8601); set for embargoed and scheduled releases. */
  readonly publicAt?: string;
  /** Keys of the front matter that differ; `body` for the text, `files` for pictures and documents. */
  readonly fields: readonly string[];
}

/** A problem that the check found. */
export interface ReviewedProblem {
  readonly level: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

export const CHANGES = ["added", "changed", "removed"] as const;
export type Change = (typeof CHANGES)[number];

export const STATES = ["public", "scheduled", "embargoed", "draft", "withdrawn"] as const;
export type ReleaseState = (typeof STATES)[number];

/** Limits of a review; what is longer is refused by `readReview`. */
export const LIMITS = { bytes: 400_000, releases: 50, others: 100, problems: 50, fields: 40, text: 600 } as const;

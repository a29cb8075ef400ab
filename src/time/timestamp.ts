/** Precision with which a time was written; it is shown with at most this precision. */
export type Precision = "day" | "minute" | "second";

/** An instant, with its wall clock in the press room's zone. `ms` since the Unix epoch; `iso` is `YYYY-MM-DDTHH:mm:ss±HH:MM` (RFC 3339). */
export interface Timestamp {
  readonly ms: number;
  readonly iso: string;
  readonly precision: Precision;
}

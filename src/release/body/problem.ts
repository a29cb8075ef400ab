import type { BodyPlace } from "./place.ts";

/** Something an editor should mend in a body; line and column count from 1 within it. */
export interface BodyProblem extends BodyPlace {
  readonly rule: "body-image-inline" | "body-image-remote" | "body-heading-one" | "body-link-unsafe" | "body-image-alt";
  /** What is wrong and what to do. */
  readonly message: string;
}

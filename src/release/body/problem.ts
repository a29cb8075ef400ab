import type { BodyPlace } from "./links.ts";

/** Something an editor should correct in a body. */
export interface BodyProblem extends BodyPlace {
  readonly rule: "body-image-inline" | "body-image-remote" | "body-heading-one" | "body-link-unsafe" | "body-image-alt";
  /** What is wrong and what to do. */
  readonly message: string;
}

import type { Body } from "../../release/body/body.ts";
import type { SitePath } from "../addresses.ts";

/** Where the site links to a page of a team's own, beside other pages. */
type OwnPagePlace = "header" | "footer" | "none";

/** The text of a page: Markdown that was read, a Nunjucks template to be rendered, or the HTML of a rendered one. */
export type OwnPageBody =
  | { readonly kind: "markdown"; readonly body: Body }
  | {
      readonly kind: "template";
      readonly source: string;
      /** Line of the file on which the template begins. */
      readonly line: number;
    }
  | { readonly kind: "html"; readonly html: string };

/** A page that a team wrote itself: `pages/om-arkivet.md`, `pages/om-arkivet.en.njk`. */
export interface OwnPage {
  /** What its language versions have in common: the file name without language and extension. */
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly language: string;
  readonly path: SitePath;
  readonly title: string;
  readonly description?: string;
  readonly place: OwnPagePlace;
  /** Position in the menus; the program's own pages have 10 to 70. */
  readonly order: number;
  readonly body: OwnPageBody;
}

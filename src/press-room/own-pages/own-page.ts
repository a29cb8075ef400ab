import type { Body } from "../../release/body/body.ts";
import type { SitePath } from "../addresses.ts";

/** The menu that links to a page written by the team. */
type OwnPagePlace = "header" | "footer" | "none";

/** The text of a page: parsed Markdown, a Nunjucks template to be rendered, or the HTML of a rendered template. */
export type OwnPageBody =
  | { readonly kind: "markdown"; readonly body: Body }
  | {
      readonly kind: "template";
      readonly source: string;
      /** Line of the file on which the template begins, from 1. */
      readonly line: number;
    }
  | { readonly kind: "html"; readonly html: string };

/** A page written by the team: `pages/om-arkivet.md`, `pages/om-arkivet.en.njk`. */
export interface OwnPage {
  /** Shared by its language versions: the file name without language and extension. */
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly language: string;
  readonly path: SitePath;
  readonly title: string;
  readonly description?: string;
  readonly place: OwnPagePlace;
  /** Position in the menus; built-in pages have 10 to 70. */
  readonly order: number;
  readonly body: OwnPageBody;
}

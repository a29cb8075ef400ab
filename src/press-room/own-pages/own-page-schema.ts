import { z } from "zod";
import { fault, slugText, text, wholeNumber } from "../../release/fields.ts";

const PLACES = ["header", "footer", "none"] as const;

/** The front matter of a page written by the team. */
export const ownPageSchema = z.strictObject({
  title: text("the heading of the page", { description: "Heading of the page.", example: "Om arkivet" }),
  description: text("one or two sentences", {
    description: "What the page holds, for search engines. Without it, the first paragraph is used.",
  }).optional(),
  slug: slugText({
    description: "Last part of the address; without it, the file name.",
    example: "om-arkivet",
  }).optional(),
  navigation: z
    .enum(PLACES, { error: fault("fault-one-of", { options: PLACES }) })
    .meta({ description: "Where every page links to it; without it, the footer." })
    .optional(),
  order: wholeNumber(0, 1000, {
    description: "Position in the menus: smaller numbers come first. The program's own pages have 10 to 70.",
  }).optional(),
});

import { directionOf } from "../text/language.ts";
import type { View } from "./view-context.ts";

/** The attributes of an element whose text is in another language than the page; none for the page's own language. */
export interface TextLanguage {
  /** BCP 47. */
  readonly lang?: string;
  /** Set if the direction differs from the page's. */
  readonly dir?: "ltr" | "rtl";
}

/** The attributes for a text in `language`. Default: the page's own. */
export function textLanguage(language: string | undefined, page: Pick<View, "language" | "direction">): TextLanguage {
  if (language === undefined || language === page.language) return {};
  const direction = directionOf(language);
  return direction === page.direction ? { lang: language } : { lang: language, dir: direction };
}

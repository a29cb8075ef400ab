import { SearchPage } from "../_includes/pages/search-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("search", SearchPage);

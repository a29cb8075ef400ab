import { FrontPage } from "../_includes/pages/front-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("front", FrontPage);

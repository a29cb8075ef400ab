import { AboutPage } from "../_includes/pages/about-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("about", AboutPage);

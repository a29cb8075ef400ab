import { NotFoundPage } from "../_includes/pages/not-found-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("not-found", NotFoundPage);

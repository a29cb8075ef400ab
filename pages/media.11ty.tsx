import { MediaPage } from "../_includes/pages/media-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("media", MediaPage);

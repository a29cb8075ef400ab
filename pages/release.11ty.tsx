import { ReleasePage } from "../_includes/pages/release-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("release", ReleasePage);

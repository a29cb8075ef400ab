import { ListPage } from "../_includes/pages/list-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("list", ListPage);

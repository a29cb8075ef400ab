import { SearchPage } from "./search-page.ts";

const root = document.querySelector<HTMLElement>("[data-search]");
if (root) new SearchPage(root);

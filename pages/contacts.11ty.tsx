import { ContactsPage } from "../_includes/pages/contacts-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("contacts", ContactsPage);

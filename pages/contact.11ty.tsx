import { ContactPage } from "../_includes/pages/contact-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("contact", ContactPage);

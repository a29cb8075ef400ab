import { AccessibilityPage } from "../_includes/pages/accessibility-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("accessibility", AccessibilityPage);

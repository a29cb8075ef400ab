import { FollowThanksPage } from "../_includes/pages/follow-thanks-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("follow-thanks", FollowThanksPage);

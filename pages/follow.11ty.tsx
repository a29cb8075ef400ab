import { FollowPage } from "../_includes/pages/follow-page.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";

export const { data, render } = pageTemplate("follow", FollowPage);

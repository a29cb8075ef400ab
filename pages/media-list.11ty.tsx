import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { MediaLibrary } from "../_includes/parts/media/media-library.tsx";

/** The media of one kind, year, topic or publisher. */
function MediaListPage({ model, frame }: PageProps<"media-list">) {
  return <MediaLibrary model={model} frame={frame} />;
}

export const { data, render } = pageTemplate("media-list", MediaListPage);

import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { MediaLibrary } from "../_includes/parts/media/media-library.tsx";

/** All pictures and documents of the press room, newest first; then logos and portraits. */
function MediaPage({ model, frame }: PageProps<"media">) {
  return <MediaLibrary model={model} frame={frame} />;
}

export const { data, render } = pageTemplate("media", MediaPage);

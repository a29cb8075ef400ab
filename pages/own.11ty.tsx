import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";

/** A page written by the team. */
function OwnPage({ model, frame }: PageProps<"own">) {
  return (
    <div class="wrapper">
      <Breadcrumb trail={frame.trail} />
      <header class="page-head">
        <h1>{model.title}</h1>
      </header>
      <div class="prose" dangerouslySetInnerHTML={{ __html: model.html }}></div>
    </div>
  );
}

export const { data, render } = pageTemplate("own", OwnPage);

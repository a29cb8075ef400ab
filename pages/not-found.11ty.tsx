import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { ReleaseRows } from "../_includes/parts/release/release-rows.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

/** The 404 page: links to the newest releases and to search. */
function NotFoundPage({ model }: PageProps<"not-found">) {
  const { ways, newest } = model;
  return (
    <div class="wrapper">
      <header class="page-head">
        <h1>
          <Text k="notFound.title" />
        </h1>
        <p>
          <Text k="notFound.text" />
        </p>
      </header>
      <p class="lead-in">
        <Text k="notFound.ways" />
      </p>
      <ul class="points">
        {ways.map(({ label, href }) => (
          <li>
            <a href={href}>
              <Text k={label} />
            </a>
          </li>
        ))}
      </ul>
      {newest.length > 0 && (
        <Section id="newest" k="notFound.newest">
          <ReleaseRows rows={newest} heading="h3" />
        </Section>
      )}
    </div>
  );
}

export const { data, render } = pageTemplate("not-found", NotFoundPage);

import type { PageProps } from "../../src/eleventy/page-template.ts";
import { notFoundPage } from "../../src/site/models/not-found-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { ReleaseRows } from "../parts/release-rows.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";

/** Where an address leads that nothing answers for: help, and no blame. */
export function NotFoundPage({ page, publication }: PageProps<"not-found">) {
  const { ways, newest } = notFoundPage(page, publication);
  return (
    <PageFrame page={page} publication={publication}>
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
    </PageFrame>
  );
}

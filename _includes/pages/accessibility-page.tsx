import type { PageProps } from "../../src/eleventy/page-template.ts";
import { accessibilityPage } from "../../src/site/models/accessibility-page.ts";
import { PageFrame } from "../layouts/page-frame.tsx";
import { Breadcrumb } from "../parts/breadcrumb.tsx";
import { ContactLines } from "../parts/contact-lines.tsx";
import { Section } from "../parts/section.tsx";
import { Text } from "../parts/text.tsx";

const DONE = ["keyboard", "structure", "pictures", "display", "scripts"] as const;
const LIMITS = ["documents", "video"] as const;

/** The accessibility statement. */
export function AccessibilityPage({ page, publication }: PageProps<"accessibility">) {
  const { siteName, email, reviewed, contacts } = accessibilityPage(page, publication);
  return (
    <PageFrame page={page} publication={publication}>
      <div class="wrapper statement">
        <Breadcrumb />
        <header class="page-head">
          <h1>
            <Text k="accessibility.title" />
          </h1>
          <p>
            <Text k="accessibility.aim" with={{ site: siteName }} />
          </p>
        </header>
        <Section id="done" k="accessibility.done">
          <Points keys={DONE.map((key) => `accessibility.done.${key}` as const)} />
        </Section>
        <Section id="limits" k="accessibility.limits">
          <Points keys={LIMITS.map((key) => `accessibility.limits.${key}` as const)} />
        </Section>
        <Section id="tell" k="accessibility.tell">
          <p>
            <Text k="accessibility.tell.text" />
          </p>
          {email ? (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          ) : (
            <ContactLines contacts={contacts} />
          )}
        </Section>
        <Section id="how" k="accessibility.how">
          <p>
            <Text k="accessibility.how.text" />
          </p>
          {reviewed && (
            <p>
              <Text k="accessibility.reviewed" with={{ date: reviewed }} />
            </p>
          )}
        </Section>
      </div>
    </PageFrame>
  );
}

function Points({ keys }: { keys: readonly Parameters<typeof Text>[0]["k"][] }) {
  return (
    <ul class="points">
      {keys.map((k) => (
        <li>
          <Text k={k} />
        </li>
      ))}
    </ul>
  );
}

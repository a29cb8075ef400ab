import { pageTemplate } from "../src/eleventy/page-template.ts";
import type { PageProps } from "../src/site/page-props.ts";
import { Breadcrumb } from "../_includes/parts/layout/breadcrumb.tsx";
import { ContactLines } from "../_includes/parts/contact/contact-lines.tsx";
import { Section } from "../_includes/parts/section.tsx";
import { Text } from "../_includes/parts/text.tsx";

const DONE = ["keyboard", "structure", "pictures", "display", "scripts"] as const;
const LIMITS = ["documents", "video"] as const;

/** The accessibility statement. */
function AccessibilityPage({ model, frame }: PageProps<"accessibility">) {
  const { siteName, email, declaration, reviewed, contacts } = model;
  return (
    <div class="wrapper statement">
      <Breadcrumb trail={frame.trail} />
      <header class="page-head">
        <h1>
          <Text k="accessibility.title" />
        </h1>
        <p>
          <Text k="accessibility.aim" with={{ site: siteName }} />
        </p>
        {declaration && (
          <p>
            <a href={declaration.href}>
              <Text k="accessibility.declaration" with={{ host: declaration.host }} />
            </a>
          </p>
        )}
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
          contacts.length > 0 && <ContactLines contacts={contacts} />
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

export const { data, render } = pageTemplate("accessibility", AccessibilityPage);

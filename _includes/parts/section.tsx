import type { ComponentChildren } from "preact";
import type { StringParameters, StringKey } from "../../src/site/strings.ts";
import { Text } from "./text.tsx";

interface SectionProps {
  /** `id` of the heading; must be unique on the page. */
  readonly id: string;
  readonly k: StringKey;
  readonly with?: StringParameters;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A section of a page with its heading. */
export function Section({ id, k, with: parameters = {}, class: name = "", children }: SectionProps) {
  return (
    <section class={`section ${name}`.trim()} aria-labelledby={id}>
      <h2 id={id}>
        <Text k={k} with={parameters} />
      </h2>
      {children}
    </section>
  );
}

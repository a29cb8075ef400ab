import type { ComponentChildren } from "preact";
import type { PublisherView } from "../../src/site/models/about-page.ts";
import { Text } from "./text.tsx";

interface WhereaboutsProps {
  readonly of: Pick<PublisherView, "address" | "website">;
  /** Further items of the list. */
  readonly children?: ComponentChildren;
}

/** Head office and website of a publisher. */
export function Whereabouts({ of: { address, website }, children }: WhereaboutsProps) {
  return (
    <ul class="publisher__where">
      {address && (
        <li>
          <Text k="about.address" />: {address}
        </li>
      )}
      {website && (
        <li>
          <Text k="about.website" />: <a href={website}>{website.replace(/^https?:\/\/|\/$/g, "")}</a>
        </li>
      )}
      {children}
    </ul>
  );
}

import type { OfferedFile } from "../../../src/site/models/media/file-facts.ts";
import { Text } from "../text.tsx";

/** The press kit of the organisation as one link. */
export function KitLink({ kit }: { kit: OfferedFile }) {
  return (
    <p class="kit-link">
      <a href={kit.href} download={kit.name}>
        <Text k="media.kit" />
      </a>{" "}
      <span class="quiet">{kit.facts}</span>
    </p>
  );
}

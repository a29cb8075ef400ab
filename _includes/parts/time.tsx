import type { ShownTime } from "../../src/site/view-context.ts";

/** A `<time>` with a readable and a machine-readable form. */
export function Time({ time, class: name }: { time: ShownTime; class?: string }) {
  return (
    <time class={name} datetime={time.iso}>
      {time.text}
    </time>
  );
}

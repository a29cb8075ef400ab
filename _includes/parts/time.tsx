import type { ShownTime } from "../../src/site/view-context.ts";

/** A time, for people and for machines. */
export function Time({ time, class: name }: { time: ShownTime; class?: string }) {
  return (
    <time class={name} datetime={time.iso}>
      {time.text}
    </time>
  );
}

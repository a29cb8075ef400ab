import type { Reach } from "../../../src/site/models/contact/contact-view.ts";
import { useView } from "../../view.tsx";
import { Breakable } from "../breakable.tsx";

/** A telephone number or e-mail address as a link; always written left to right. */
export function ReachLink({ reach, class: name }: { reach: Reach; class?: string }) {
  const { direction } = useView();
  return (
    <a class={name} href={reach.href} dir={direction === "rtl" ? "ltr" : undefined}>
      <Breakable address={reach.text} />
    </a>
  );
}

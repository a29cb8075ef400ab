import type { Reach } from "../../../src/site/models/contact/contact-view.ts";
import { useView } from "../../view.tsx";

/** A number or an address to reach somebody by; it reads from left to right in every language. */
export function ReachLink({ reach, class: name }: { reach: Reach; class?: string }) {
  const { direction } = useView();
  return (
    <a class={name} href={reach.href} dir={direction === "rtl" ? "ltr" : undefined}>
      {reach.text}
    </a>
  );
}

import { Fragment } from "preact";
import type { Reach } from "../../../src/site/models/contact/contact-view.ts";
import { useView } from "../../view.tsx";

/**
 * A telephone number or e-mail address as a link; always written left to right. An address breaks after its @ and dots
 * where a line is too short for it.
 */
export function ReachLink({ reach, class: name }: { reach: Reach; class?: string }) {
  const { direction } = useView();
  return (
    <a class={name} href={reach.href} dir={direction === "rtl" ? "ltr" : undefined}>
      {reach.text.split(/(?<=[@.])/).map((part, index) => (
        <Fragment>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </a>
  );
}

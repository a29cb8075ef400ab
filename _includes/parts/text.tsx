import type { StringParameters, StringKey } from "../../src/site/strings.ts";
import { useView } from "../view.tsx";

/** A string of the interface, marked with its language where the page's language borrows it. */
export function Text({ k, with: parameters }: { k: StringKey; with?: StringParameters }) {
  const { strings } = useView();
  return <Interface text={strings.t(k, parameters)} />;
}

/** Text that was made of interface strings, marked in the same way. */
export function Interface({ text }: { text: string }) {
  const { strings, direction } = useView();
  if (!strings.borrowed) return <>{text}</>;
  return (
    <span lang={strings.language} dir={direction === "rtl" ? "ltr" : undefined}>
      {text}
    </span>
  );
}

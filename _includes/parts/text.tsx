import type { StringParameters, StringKey } from "../../src/site/strings.ts";
import { useView } from "../view.tsx";

/** A string of the interface; one that is borrowed from another language says so. */
export function Text({ k, with: parameters }: { k: StringKey; with?: StringParameters }) {
  const { strings, direction } = useView();
  const text = strings.t(k, parameters);
  if (!strings.borrowed) return <>{text}</>;
  return (
    <span lang={strings.language} dir={direction === "rtl" ? "ltr" : undefined}>
      {text}
    </span>
  );
}

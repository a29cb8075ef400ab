import type { StringParameters, StringKey } from "../../src/site/strings.ts";
import { type TextLanguage, textLanguage } from "../../src/site/text-language.ts";
import { useView } from "../view.tsx";

/** An interface string, with a `lang` attribute if the page's language uses the English one. */
export function Text({ k, with: parameters }: { k: StringKey; with?: StringParameters }) {
  const { strings } = useView();
  return <Interface text={strings.t(k, parameters)} />;
}

/** Text composed of interface strings, marked in the same way. */
export function Interface({ text }: { text: string }) {
  return <Content text={text} language={useInterfaceLanguage()} />;
}

/** Text that an editor wrote, marked if it is in another language than the page. */
export function Content({ text, language }: { text: string | undefined; language: TextLanguage }) {
  if (!text || language.lang === undefined) return <>{text}</>;
  return <span {...language}>{text}</span>;
}

/**
 * The attributes of an element that holds interface strings and nothing else; none where the page's language has its own.
 * An `aria-label` is read in the language of its element: around content, such an element cannot be marked.
 */
export function useInterfaceLanguage(): TextLanguage {
  const view = useView();
  return view.strings.borrowed ? textLanguage(view.strings.language, view) : {};
}

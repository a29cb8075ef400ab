import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { View } from "../src/site/view-context.ts";

const Context = createContext<View | undefined>(undefined);

/** Provides the page's language, strings and links to all components inside it. */
export const ViewProvider = Context.Provider;

/** The language, strings and links of the current page. */
export function useView(): View {
  const view = useContext(Context);
  if (!view) throw new Error("useView was called outside a ViewProvider.");
  return view;
}

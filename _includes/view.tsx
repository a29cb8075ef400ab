import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ViewContext } from "../src/site/view-context.ts";

const Context = createContext<ViewContext | undefined>(undefined);

/** Gives everything inside it the page's language, strings and addresses. */
export const View = Context.Provider;

/** The page's context; only inside a page. */
export function useView(): ViewContext {
  const context = useContext(Context);
  if (!context) throw new Error("This part stands outside a page.");
  return context;
}

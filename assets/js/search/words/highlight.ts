import { findWords } from "./words.ts";

const PARAMETER = "highlight";
/** Selector of elements whose words are not marked. */
const LEFT_ALONE = "button, input, script, style, textarea, nav";

/**
 * Marks the words that a reader searched for (`?highlight=…`, repeated) in the text of an element, and removes them from
 * the address, so that copied addresses do not contain them.
 */
export function markSearchedWords(root: Element | null): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll(PARAMETER).slice(0, 20);
  if (!root || words.length === 0) return;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, "", address);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(LEFT_ALONE)) texts.push(text);
  }
  for (const text of texts) markIn(text, words);
}

/** Marks from the end, so that earlier positions stay valid. */
function markIn(text: Text, words: readonly string[]): void {
  for (const [start, end] of findWords(text.data, words).reverse()) {
    const found = text.splitText(start);
    found.splitText(end - start);
    const mark = document.createElement("mark");
    found.replaceWith(mark);
    mark.append(found);
  }
}

import { announce, reveal } from "./reveal.ts";

/** Enables the buttons that copy the text of the release, or its address. */
export function offerCopying(page: Document): void {
  // Browsers offer the clipboard only to pages from a secure origin.
  if (!("clipboard" in navigator)) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-copy-text], [data-copy-link]")) {
    button.addEventListener("click", () => void copy(page, button));
    reveal(button);
  }
}

async function copy(page: Document, button: HTMLButtonElement): Promise<void> {
  const { copyText, copyLink = "", done } = button.dataset;
  try {
    await (copyText === undefined ? navigator.clipboard.writeText(copyLink) : copyFile(copyText));
    announce(page, done);
  } catch {
    announce(page, page.querySelector<HTMLElement>("[data-status]")?.dataset["failed"]);
  }
}

/** Copies the text file of the release, so that the copy and the file are the same text. */
async function copyFile(address: string): Promise<void> {
  const text = textOf(address);
  // Safari allows writing only during a click, so the item is written before its text has arrived. Browsers without
  // items, or without items that arrive later, write the text itself.
  if ("ClipboardItem" in window) {
    const blob = text.then((plain) => new Blob([plain], { type: "text/plain" }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      return;
    } catch {
      await blob;
    }
  }
  await navigator.clipboard.writeText(await text);
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.text()).trim();
}

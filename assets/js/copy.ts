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
  const text = button.dataset["copyLink"] ?? releaseText(page);
  try {
    await navigator.clipboard.writeText(text);
    announce(page, button.dataset["done"]);
  } catch {
    announce(page, page.querySelector<HTMLElement>("[data-status]")?.dataset["failed"]);
  }
}

/** Title, lead and body as text: one line per paragraph, blank lines between. */
function releaseText(page: Document): string {
  const parts = [...page.querySelectorAll<HTMLElement>("[data-copy]")].map((part) => part.innerText.trim());
  const address = page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? page.location.href;
  return [...parts, address]
    .join("\n\n")
    .replace(/\u00ad/g, "")
    .replace(/\n{3,}/g, "\n\n");
}

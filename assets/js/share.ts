import { reveal } from "./reveal.ts";

/** Enables the button that opens the device's share dialog, if it has one. */
export function offerSharing(page: Document): void {
  if (!("share" in navigator)) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-share]")) {
    const { share: url = "", title = "", text } = button.dataset;
    const shared = text === undefined ? { title, url } : { title, text, url };
    // Cancelling the dialog is not an error.
    button.addEventListener("click", () => void navigator.share(shared).catch(() => undefined));
    reveal(button);
  }
}

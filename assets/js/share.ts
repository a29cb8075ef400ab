import { reveal } from "./reveal.ts";

/** Makes the button work that opens the device's own way of sharing, where there is one. */
export function offerSharing(page: Document): void {
  if (!("share" in navigator)) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-share]")) {
    const { share: url = "", title = "" } = button.dataset;
    // A reader who changes their mind is no error.
    button.addEventListener("click", () => void navigator.share({ title, url }).catch(() => undefined));
    reveal(button);
  }
}

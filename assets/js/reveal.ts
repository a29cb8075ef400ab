/** Shows a control that was hidden because it does nothing without a script. */
export function reveal(control: HTMLElement): void {
  const hidden = control.closest<HTMLElement>("[hidden]");
  if (hidden) hidden.hidden = false;
}

/** Says a sentence to everybody: beside the controls, and to screen readers. */
export function announce(page: Document, text: string | undefined): void {
  const status = page.querySelector("[data-status]");
  if (status) status.textContent = text ?? "";
}

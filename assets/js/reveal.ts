/** Shows a control that is hidden until a script runs. */
export function reveal(control: HTMLElement): void {
  const hidden = control.closest<HTMLElement>("[hidden]");
  if (hidden) hidden.hidden = false;
}

/** Shows a sentence beside the controls and announces it to screen readers. */
export function announce(page: Document, text: string | undefined): void {
  const status = page.querySelector("[data-status]");
  if (status) status.textContent = text ?? "";
}

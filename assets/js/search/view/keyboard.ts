/** Arrow keys move the focus from the box into the results and back; Escape empties the box. */
export function moveWithArrows(box: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll("a")];
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(event, links()[0]);
    if (event.key !== "Escape" || box.value === "") return;
    event.preventDefault();
    box.value = "";
    box.dispatchEvent(new Event("input"));
  });
  results.addEventListener("keydown", (event) => {
    const all = links();
    const place = all.indexOf(event.target as HTMLAnchorElement);
    if (place < 0) return;
    if (event.key === "ArrowDown") move(event, all[place + 1]);
    if (event.key === "ArrowUp") move(event, all[place - 1] ?? box);
    if (event.key === "Escape") move(event, box);
  });
}

function move(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (!target || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  target.focus();
}

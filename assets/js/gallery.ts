/** Opens the pictures of a gallery in a dialog instead of in a new page. */
export function openGallery(page: Document): void {
  const viewer = page.querySelector<HTMLDialogElement>("[data-viewer]");
  const links = [...page.querySelectorAll<HTMLAnchorElement>("[data-gallery] a[data-width]")];
  if (!viewer || links.length === 0) return;
  const loadStyles = stylesOf(viewer, page);
  let shown = 0;
  const show = (index: number): void => {
    shown = (index + links.length) % links.length;
    showPicture(viewer, links, shown);
  };
  for (const [index, link] of links.entries())
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      show(index);
      void loadStyles().then(() => {
        if (!viewer.open) viewer.showModal();
      });
    });
  viewer.querySelector("[data-previous]")?.addEventListener("click", () => show(shown - 1));
  viewer.querySelector("[data-next]")?.addEventListener("click", () => show(shown + 1));
  viewer.addEventListener("keydown", (event) => {
    const step = arrowStep(event.key, page.documentElement.dir === "rtl");
    if (step !== 0) show(shown + step);
  });
  viewer.addEventListener("close", () => links[shown]?.focus());
  for (const button of viewer.querySelectorAll<HTMLElement>("[data-previous], [data-next]"))
    button.hidden = links.length < 2;
}

/** A function that loads the styles of the viewer once, and waits for them; without them the viewer opens unstyled. */
function stylesOf(viewer: HTMLElement, page: Document): () => Promise<unknown> {
  let loaded: Promise<unknown> | undefined;
  return () =>
    (loaded ??= new Promise((resolve) => {
      const sheet = page.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = viewer.dataset["viewer"] ?? "";
      sheet.addEventListener("load", resolve);
      sheet.addEventListener("error", resolve);
      page.head.append(sheet);
    }));
}

function arrowStep(key: string, isRightToLeft: boolean): number {
  const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
  const back = isRightToLeft ? "ArrowRight" : "ArrowLeft";
  return key === forward ? 1 : key === back ? -1 : 0;
}

function showPicture(viewer: HTMLElement, links: readonly HTMLAnchorElement[], index: number): void {
  const link = links[index];
  const thumbnail = link?.querySelector("img");
  if (!link || !thumbnail) return;
  const image = new Image(Number(link.dataset["width"]), Number(link.dataset["height"]));
  image.alt = thumbnail.alt;
  image.src = link.href;
  viewer.querySelector("[data-stage]")?.replaceChildren(image);
  const caption = link.closest("figure")?.querySelector<HTMLElement>("[data-caption]");
  const text = viewer.querySelector<HTMLElement>("[data-text]");
  const more = link.closest("figure")?.querySelectorAll("[data-viewer-more]") ?? [];
  text?.replaceChildren(caption?.textContent?.trim() ?? "", ...[...more].map((one) => one.cloneNode(true)));
  copyLanguage(thumbnail, image);
  if (text && caption) copyLanguage(caption, text);
  const count = viewer.querySelector("[data-count]");
  if (count) count.replaceChildren(links.length > 1 ? `${index + 1} / ${links.length}` : "", hidden(`: ${image.alt}`));
}

/** A text for screen readers only. */
function hidden(text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "visually-hidden";
  span.textContent = text;
  return span;
}

/** Gives a text in the viewer the language that it has on the page. */
function copyLanguage(from: HTMLElement, to: HTMLElement): void {
  to.lang = from.lang;
  to.dir = from.dir;
}

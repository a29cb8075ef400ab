import { DAY } from "../new-file-links.ts";

/** Writes the present day into the links for new releases. */
const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((number) => String(number).padStart(2, "0"))
  .join("-");

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-dated]"))
  link.href = (link.dataset["dated"] ?? link.href)
    .replaceAll(DAY, day)
    .replace(`%2F${DAY.slice(0, 4)}%2F`, `%2F${day.slice(0, 4)}%2F`);

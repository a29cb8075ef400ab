import type { Menu } from "../../../src/site/frame.ts";
import { Interface } from "../text.tsx";

/** The links of a menu, as items of a list. */
export function MenuItems({ items }: Pick<Menu, "items">) {
  return (
    <>
      {items.map(({ label, isInterface, href, current }) => (
        <li>
          <a href={href} aria-current={current}>
            {isInterface ? <Interface text={label} /> : label}
          </a>
        </li>
      ))}
    </>
  );
}

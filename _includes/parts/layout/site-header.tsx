import type { Frame, Menu } from "../../../src/site/frame.ts";
import { useView } from "../../view.tsx";
import { FindBox } from "./find-box.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Logo } from "../logo.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { MenuItems } from "./menu-items.tsx";
import { Text } from "../text.tsx";

/**
 * Name, press contact, languages, menu and search, on every page. On narrow screens languages, menu and search are a
 * popover, which opens without a script; on wide ones the same elements are always visible.
 */
export function SiteHeader({ frame, isFront, hasSearch }: { frame: Frame; isFront: boolean; hasSearch: boolean }) {
  const view = useView();
  const { logo, siteName, call } = frame;
  return (
    <header class="site-header">
      <div class="wrapper site-header__grid">
        <a class="site-header__brand" href={view.link("front")} aria-current={isFront ? "page" : undefined}>
          {logo && <Logo logo={logo} />}
          <span>{siteName}</span>
        </a>
        {call && <CallLine call={call} />}
        <a class="site-header__search" href={view.link("search")}>
          <Text k="layout.nav.search" />
        </a>
        <button class="site-header__open" type="button" popovertarget="menu">
          <Text k="layout.menu" />
        </button>
        <div class="site-menu" id="menu" popover="auto">
          <LanguageSwitch languages={frame.languages} />
          <MemoisedPart
            as="div"
            class="site-menu__bar"
            of={frame.menu}
            variant={hasSearch ? "search" : "plain"}
            part={Bar}
          />
        </div>
      </div>
    </header>
  );
}

/** The press contact with a number, as one link. */
function CallLine({ call: { name, number } }: { call: NonNullable<Frame["call"]> }) {
  const { direction } = useView();
  return (
    <p class="site-call">
      <a href={number.href}>
        <span class="site-call__name">
          <Text k="layout.call" with={{ name }} />
        </span>{" "}
        <span class="site-call__number" dir={direction === "rtl" ? "ltr" : undefined}>
          {number.text}
        </span>
      </a>
    </p>
  );
}

function Bar({ of: menu, variant }: { of: Menu; variant: "search" | "plain" }) {
  const { strings } = useView();
  return (
    <>
      <nav class="site-nav" aria-label={strings.t("layout.nav")}>
        <ul>
          <MenuItems items={menu.items} />
        </ul>
      </nav>
      {variant === "search" && <FindBox />}
    </>
  );
}

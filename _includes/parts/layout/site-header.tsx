import type { Frame, Menu } from "../../../src/site/frame.ts";
import { useView } from "../../view.tsx";
import { FindBox } from "./find-box.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { MenuItems } from "./menu-items.tsx";

/** Name, languages, menu and search, on every page. */
export function SiteHeader({ frame, isFront, hasSearch }: { frame: Frame; isFront: boolean; hasSearch: boolean }) {
  const view = useView();
  const { logo } = frame;
  return (
    <header class="site-header">
      <div class="wrapper site-header__top">
        <a class="site-header__brand" href={view.link("front")} aria-current={isFront ? "page" : undefined}>
          {logo && <img src={logo.src} width={logo.width} height={logo.height} alt={isFront ? frame.owner : ""} />}
          {/* The front page says the name of the press room in its own heading. */}
          {isFront ? !logo && <span>{frame.owner}</span> : <span>{frame.siteName}</span>}
        </a>
        <LanguageSwitch languages={frame.languages} />
      </div>
      <MemoisedPart
        as="div"
        class="wrapper site-header__bar"
        of={frame.menu}
        variant={hasSearch ? "search" : "plain"}
        part={Bar}
      />
    </header>
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

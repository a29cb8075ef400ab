import type { Frame, Menu } from "../../../src/site/frame.ts";
import { defined } from "../../../src/text/defined.ts";
import { useView } from "../../view.tsx";
import { FindBox } from "./find-box.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Logo } from "../logo.tsx";
import { MemoisedPart } from "../memoised-part.tsx";
import { ownPartHtml } from "../own-part.tsx";
import { MenuItems } from "./menu-items.tsx";
import { Text } from "../text.tsx";

interface HeaderSettings {
  readonly frame: Frame;
  readonly isFront: boolean;
  readonly hasSearch: boolean;
}

/**
 * Name, press contact, languages, menu and search, on every page. On narrow screens languages, menu and search are a
 * popover, which opens without a script; on wide ones the same elements are always visible.
 */
export function SiteHeader({ frame, isFront, hasSearch }: HeaderSettings) {
  const view = useView();
  const { header } = view.parts;
  if (!header)
    return (
      <header class="site-header">
        <Default frame={frame} isFront={isFront} hasSearch={hasSearch} />
      </header>
    );
  const { siteName, logo, languages, menu, call } = frame;
  const html = ownPartHtml(header, defined({ siteName, logo, languages, menu, call, isFront }), view, {
    Default: () => <Default frame={frame} isFront={isFront} hasSearch={hasSearch} />,
    Brand: () => <Brand frame={frame} isFront={isFront} />,
    Menu: () => <SiteMenu frame={frame} hasSearch={hasSearch} />,
  });
  return <header class="site-header" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Default({ frame, isFront, hasSearch }: HeaderSettings) {
  return (
    <div class="wrapper site-header__grid">
      <Brand frame={frame} isFront={isFront} />
      {frame.call && <CallLine call={frame.call} />}
      <SiteMenu frame={frame} hasSearch={hasSearch} />
    </div>
  );
}

function Brand({ frame: { logo, siteName }, isFront }: Pick<HeaderSettings, "frame" | "isFront">) {
  const { link } = useView();
  return (
    <a class="site-header__brand" href={link("front")} aria-current={isFront ? "page" : undefined}>
      {logo && <Logo logo={logo} />}
      <span>{siteName}</span>
    </a>
  );
}

/** Languages, menu and search, and what opens them on narrow screens. */
function SiteMenu({ frame, hasSearch }: Pick<HeaderSettings, "frame" | "hasSearch">) {
  const view = useView();
  return (
    <>
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
    </>
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

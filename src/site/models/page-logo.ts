import type { Publisher } from "../../press-room/press-room.ts";
import type { Logo } from "../assets.ts";
import { defined } from "../../text/defined.ts";
import type { ViewContext } from "../view-context.ts";

interface LogoFile {
  readonly src: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A publisher's logo as part of a page. */
export interface PageLogo extends LogoFile {
  /** The file that readers with a dark colour scheme see instead. */
  readonly dark?: LogoFile;
}

/** The logo of a publisher, if it has one. */
export function pageLogo(publisher: Publisher, context: ViewContext): PageLogo | undefined {
  const [logo, dark] = [context.assets.logo(publisher), context.assets.logoDark(publisher)];
  return logo && defined({ ...fileOf(logo, context), dark: dark && fileOf(dark, context) });
}

function fileOf({ path, width, height }: Logo, { href }: ViewContext): LogoFile {
  return { src: href(path), width, height };
}

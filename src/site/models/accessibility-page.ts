import { defined } from "../../text/defined.ts";
import { type ContactView, contactView } from "./contact/contact-view.ts";
import type { ViewContext } from "../view-context.ts";

/** The official declaration of a public body, and the host that publishes it. */
export interface Declaration {
  readonly href: string;
  readonly host: string;
}

export interface AccessibilityPageModel {
  readonly siteName: string;
  /** E-mail address for reporting barriers; if absent, the press contacts are named. */
  readonly email?: string;
  readonly declaration?: Declaration;
  /** The day of the last review, formatted. */
  readonly reviewed?: string;
  readonly contacts: readonly ContactView[];
}

/** Model of the accessibility statement. */
export function accessibilityPage(context: ViewContext): AccessibilityPageModel {
  const { contact, reviewed } = context.site.accessibility;
  return defined({
    siteName: context.text(context.site.name) ?? context.pressRoom.owner.name,
    email: contact,
    declaration: declarationOf(context),
    reviewed: reviewed && context.time(reviewed, "date").text,
    contacts: context.pressRoom.pressContacts.map((one) => contactView(one, context)),
  });
}

/** The official declaration; undefined unless the settings name one. */
export function declarationOf({ site }: ViewContext): Declaration | undefined {
  const { declaration } = site.accessibility;
  return declaration === undefined
    ? undefined
    : { href: declaration, host: new URL(declaration).host.replace(/^www\./, "") };
}

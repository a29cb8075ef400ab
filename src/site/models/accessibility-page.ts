import { defined } from "../../text/defined.ts";
import { type ContactView, contactView } from "./contact/contact-view.ts";
import type { ViewContext } from "../view-context.ts";

export interface AccessibilityPageModel {
  readonly siteName: string;
  /** E-mail address for reporting barriers; if absent, the press contacts are named. */
  readonly email?: string;
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
    reviewed: reviewed && context.time(reviewed, "date").text,
    contacts: context.pressRoom.pressContacts.map((one) => contactView(one, context)),
  });
}

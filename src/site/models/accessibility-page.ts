import { defined } from "../../text/defined.ts";
import { type ContactView, contactView } from "./contact/contact-view.ts";
import type { ViewContext } from "../view-context.ts";

export interface AccessibilityPageModel {
  readonly siteName: string;
  /** Where to tell of a barrier; without it the press contacts answer. */
  readonly email?: string;
  /** The day of the last review, in words. */
  readonly reviewed?: string;
  readonly contacts: readonly ContactView[];
}

/** What the accessibility statement of this press room says. */
export function accessibilityPage(context: ViewContext): AccessibilityPageModel {
  const { contact, reviewed } = context.site.accessibility;
  return defined({
    siteName: context.text(context.site.name) ?? context.pressRoom.owner.name,
    email: contact,
    reviewed: reviewed && context.time(reviewed, "date").text,
    contacts: context.pressRoom.pressContacts.map((one) => contactView(one, context)),
  });
}

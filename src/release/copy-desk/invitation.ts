import { type Message, message } from "../../diagnostics/messages/message.ts";
import { report, type Reading } from "../reading.ts";
import type { Release } from "../release.ts";

/** Texts that ask the press to register. */
const ASKS_TO_REGISTER =
  /påmelding|meld(?:e|ar|er)? (?:deg|dykk|seg|dere) på|registrer(?:e|ing)? |akkreditering|registration|register (?:by|at|here|with)|sign up|rsvp|accreditation|anmäl(?:an|d)|tilmeld/iu;

/** Reports a finished invitation that does not say all that a newsroom needs to send somebody. */
export function checkInvitation(
  { type, event, body, lead, draft, contacts, withdrawn }: Release,
  reading: Reading,
): void {
  if (type !== "press-invitation" || !event || draft || withdrawn) return;
  const missing: Message[] = [];
  if (event.start.precision === "day") missing.push(message("invitation-time"));
  if (event.place === undefined && event.online === undefined) missing.push(message("invitation-place"));
  const registers = event.registration !== undefined || ASKS_TO_REGISTER.test(`${lead ?? ""} ${body.text}`);
  if (event.deadline === undefined && registers) missing.push(message("invitation-deadline"));
  if (event.contact === undefined && contacts === undefined) missing.push(message("invitation-contact"));
  if (missing.length > 0)
    report(reading, "invitation-incomplete", ["event"], message("invitation-incomplete", { missing }), "key");
}

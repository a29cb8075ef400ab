import { localized } from "../../press-room/press-room.ts";
import { formatDate, formatRange } from "../../time/date-format.ts";
import type { MediaContact } from "../../release/release.ts";
import { oneLine } from "../../text/one-line.ts";
import { type CopyContext, type CopyField, type CopyPerson, type CopySection, section } from "./model.ts";
import { telephoneUri } from "../telephone.ts";

/** The press contacts of the release. */
export function contactSections(context: CopyContext): readonly CopySection[] {
  const items = context.release.contacts.map((contact) => person(contact, context));
  return section({ part: "contacts", kind: "people", heading: context.strings.t("release.contact.other"), items });
}

/** Time, place and programme of the event. */
export function eventSections(context: CopyContext): readonly CopySection[] {
  const { event, language } = context.release;
  if (!event) return [];
  const { t } = context.strings;
  const zone = context.site.timezone;
  const deadline = event.deadline && formatDate(event.deadline, "date-time", language, zone);
  const items = [
    field(t("event.when"), formatRange(event.start, event.end, language, zone)),
    field(t("event.place"), event.place),
    field(t("text.address"), event.address),
    field(t("event.map"), event.map, event.map),
    field(t("event.online"), event.online, event.online),
    field(t("event.registration"), event.registration, event.registration),
    field(t("event.deadline"), deadline),
    field(t("event.contact"), event.contact && personLine(person(event.contact, context))),
  ].flat();
  const programme = event.programme.map(({ time, text }) => ({ label: oneLine(time), value: oneLine(text) }));
  return [
    ...section({ part: "event", kind: "fields", heading: t("event.heading"), items }),
    ...section({ part: "programme", kind: "fields", heading: t("event.programme"), items: programme }),
  ];
}

/** Name, role, telephone numbers and e-mail address on one line. Of two numbers, each has its label. */
export function personLine({ name, role, fields }: CopyPerson): string {
  const isNumber = ({ href = "" }: CopyField): boolean => href.startsWith("tel:");
  const hasSeveral = fields.filter(isNumber).length > 1;
  const ways = fields.map((one) => (hasSeveral && isNumber(one) ? `${one.label}: ${one.value}` : one.value));
  return [name, role, ...ways].filter((part) => part !== undefined).join(", ");
}

function person(contact: MediaContact, { release, site, strings }: CopyContext): CopyPerson {
  const { phone, mobile, email } = contact;
  const role = localized(contact.role, release.language, site.languages[0]);
  return {
    name: oneLine(contact.name),
    ...(role !== undefined && { role: oneLine(role) }),
    fields: [
      field(strings.t("contact.phone"), phone, phone && telephoneUri(phone)),
      field(strings.t("contact.mobile"), mobile, mobile && telephoneUri(mobile)),
      field(strings.t("contact.email"), email, email && `mailto:${email}`),
    ].flat(),
  };
}

function field(label: string, value: string | undefined, href?: string): readonly CopyField[] {
  if (value === undefined) return [];
  return [{ label, value: oneLine(value), ...(href !== undefined && { href }) }];
}

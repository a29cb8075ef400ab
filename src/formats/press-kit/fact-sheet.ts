import type { Edition } from "../../press-room/published.ts";
import { localized, type Publisher } from "../../press-room/press-room.ts";
import type { LocalizedText, MediaContact } from "../../release/release.ts";
import { siteName } from "../../site/labels.ts";
import { proseBody } from "../../site/release-copy/prose.ts";
import type { Site } from "../../site/site.ts";
import { stringsFor } from "../../site/strings.ts";
import { oneLine } from "../../text/one-line.ts";
import { FIXED_DAY } from "./archive.ts";
import { wordBlocks, type WordText } from "./word-text.ts";

/** The fact sheet of the organisation, as plain text and for its Word file. */
interface FactSheet {
  readonly text: string;
  readonly word: WordText;
}

/** The facts about the press room's publishers: boilerplate, key figures, people, contacts. */
export function factSheet({ language }: Edition, { pressRoom: room }: Site): FactSheet {
  const { site, owner, publishers, pressContacts } = room;
  const { t } = stringsFor(language, site);
  const title = `${t("media.fact-sheet")}: ${oneLine(siteName(site, language))}`;
  const others = [...publishers.values()].filter((publisher) => publisher !== owner);
  const local = (text: LocalizedText | undefined): string | undefined => localized(text, language, site.languages[0]);
  const prose = (text: LocalizedText | undefined): string => proseBody(local(text) ?? "", language).text;
  const line = (text: LocalizedText): string => oneLine(local(text) ?? "");
  const list = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : [heading, lines.join("\n")]);
  const about = (publisher: Publisher): readonly string[] => [
    oneLine(publisher.name),
    prose(publisher.boilerplate),
    prose(publisher.about),
    ...list(
      t("about.figures"),
      publisher.figures.map(({ label, value }) => `${line(label)}: ${line(value)}`),
    ),
    ...list(
      t("about.people"),
      publisher.people.map((person) => `${oneLine(person.name)}, ${line(person.title)}`),
    ),
    publisher.address === undefined ? "" : `${t("about.address")}: ${line(publisher.address)}`,
    publisher.website === undefined ? "" : `${t("about.website")}: ${publisher.website}`,
  ];
  const contact = ({ name, role, mobile, phone, email }: MediaContact): string =>
    [name, local(role), mobile, phone, email].flatMap((part) => (part === undefined ? [] : [oneLine(part)])).join(", ");
  const blocks = [
    title,
    ...[owner, ...others].flatMap(about),
    ...list(t("release.contact.other"), pressContacts.map(contact)),
    site.url,
  ];
  const text = `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
  const names = [owner, ...others].map(({ name }) => oneLine(name));
  const headings = [...names, t("about.figures"), t("about.people"), t("release.contact.other")];
  const date = `${FIXED_DAY}T12:00:00Z`;
  const word = { title, language, publisher: oneLine(owner.name), date, blocks: wordBlocks(text, { title, headings }) };
  return { text, word };
}

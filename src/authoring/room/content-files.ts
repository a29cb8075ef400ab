import { type Message, message, textOf } from "../../diagnostics/messages/message.ts";
import { contractOf } from "../../press-room/contract-changes.ts";
import { writeYaml } from "../../release/yaml-writer.ts";
import { slugify } from "../../text/slug.ts";
import type { RoomFile, RoomRequest } from "./request.ts";

/** The id of the press contact. */
const CONTACT = "press";

/** Settings, publisher, press contact and one release of a new press room. */
export function contentFiles(request: RoomRequest): readonly RoomFile[] {
  const { name, url, languages, timezone, publisher, editorsLanguage, now } = request;
  const id = slugify(publisher) || "publisher";
  const said = (one: Message): string => textOf(one, editorsLanguage);
  const commented = (
    parts: readonly (readonly [comment: Message, data: Readonly<Record<string, unknown>>])[],
  ): string => parts.map(([comment, data]) => `${commentOf(said(comment))}${writeYaml(data)}`).join("\n");
  const day = now.iso.slice(0, 10);
  const example = `${day.slice(0, 4)}/${day}-${slugify(said(message("init-example-name")))}`;
  return [
    {
      path: "pressroom/site.yaml",
      text: commented([
        [message("init-site"), { name }],
        [message("init-site-url"), { url }],
        [message("init-site-languages"), { languages }],
        [message("init-site-zone"), { timezone }],
        [message("init-site-publisher"), { publisher: id }],
        [message("init-site-editors"), { editorsLanguage }],
        [message("init-site-contract"), { contract: contractOf() }],
      ]),
    },
    {
      path: `pressroom/publishers/${id}.yaml`,
      text: commented([
        [message("init-publisher"), { name: publisher }],
        [message("init-publisher-contacts"), { contacts: [CONTACT] }],
        [message("init-publisher-about"), { boilerplate: said(message("init-boilerplate", { name: publisher })) }],
      ]),
    },
    { path: `pressroom/contacts/${CONTACT}.yaml`, text: commented([[message("init-contact"), contactOf(request)]]) },
    {
      path: `releases/${example}.md`,
      text: `---\n${commentOf(said(message("init-example-keys")))}${writeYaml({
        title: said(message("init-example-title", { name: publisher })),
        date: now.iso.slice(0, 16).replace("T", " "),
        lead: said(message("init-example-lead", { name: publisher })),
      })}---\n\n${said(message("init-example-body"))}\n`,
    },
  ];
}

/** Placeholders for facts that were not given: a phone number that cannot be called, and an address at the press room's host. */
function contactOf({ phone, email, url, editorsLanguage }: RoomRequest): Readonly<Record<string, unknown>> {
  const host = new URL(url).hostname.replace(/^(www|presse?|news|media)\./, "");
  return {
    name: textOf(message("init-contact-name"), editorsLanguage),
    phone: phone ?? "+47 00 00 00 00",
    email: email ?? `press@${host}`,
  };
}

function commentOf(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}\n`)
    .join("");
}

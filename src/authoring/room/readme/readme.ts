import type { EditorsLanguage } from "../../../diagnostics/messages/languages.ts";
import type { Host, RoomRequest } from "../request.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The texts of the README of a new press room in one language: Markdown. */
export interface ReadmeTexts {
  /** The section about writing releases, with the commands. `guide` is the folder of the editors' guide. */
  readonly body: (guide: string) => string;
  /** How the press room gets to its host. */
  readonly hosts: Readonly<Record<Host, string>>;
  /** How a later version of the program is taken. */
  readonly upgrade: string;
}

const TEXTS: Readonly<Record<EditorsLanguage, ReadmeTexts>> = { nb, nn, en };

/** The folder of the editors' guide in the installed package, by language. */
const GUIDES: Readonly<Record<EditorsLanguage, string>> = {
  nb: "node_modules/pressroom/docs/editors/nb",
  nn: "node_modules/pressroom/docs/editors/nb",
  en: "node_modules/pressroom/docs/editors",
};

/** The README of a new press room, for its editors, in their language. */
export function readme({ name, url, host, editorsLanguage }: RoomRequest): string {
  const { body, hosts, upgrade } = TEXTS[editorsLanguage];
  return `# ${name}\n\n<${url}>\n\n${[body(GUIDES[editorsLanguage]), hosts[host], upgrade].join("\n\n")}\n`;
}

import { fileSize } from "../counts.ts";

/** What `npm run new` asks and says, and the words of the file that it writes. */
export const newRelease = {
  "new-usage": `npm run new -- ["The headline"] [--type press-invitation] [--date "2026-03-12 08:39"] [--language nn]
                  [--folder] [--in releases/2026/2026-03-12-storm]

Writes a release file to begin with. Asks for headline, type, language and time if there is no headline and it runs in
a terminal.

--type      press-release, press-invitation, news, statement, report, or a type of the press room
--date      time of publication; now if it is left out
--language  language of the text; the first of the press room if it is left out
--folder    gives the release a folder of its own, for pictures and documents
--in        a folder that has pictures and documents already: they are listed in the file`,
  "new-title": "Headline (Enter: later)",
  "new-type": "Type, number or name (Enter: 1)",
  "new-language": ({ languages }: { languages: readonly string[] }) =>
    `Language: ${languages.join(", ")} (Enter: ${languages[0] ?? ""})`,
  "new-date": ({ now }: { now: string }) => `Time of publication (Enter: ${now})`,
  "new-given-up": "Nothing is written.",
  "new-written": ({ file }: { file: string }) => `${file} is written. It is a draft.`,
  "new-listed": ({ names }: { names: readonly string[] }) => `Listed in it: ${names.join(", ")}.`,
  "new-not-listed": ({ names }: { names: readonly string[] }) =>
    `Not listed, because files of this kind are not published: ${names.join(", ")}.`,
  "new-fill-in": ({ blanks }: { blanks: readonly string[] }) =>
    `Fill in: ${[...blanks, "the text"].join(", ")}. npm run check says what is left.`,
  "new-exists": ({ file }: { file: string }) =>
    `${file} exists already. Write on in it, or give the release another headline or date.`,
  "new-no-room": ({ folder }: { folder: string }) =>
    `${folder} holds neither pressroom/ nor releases/. Set PRESSROOM_CONTENT to the folder of the press room.`,
  "new-no-folder": ({ folder }: { folder: string }) =>
    `There is no folder "${folder}" in releases/. Create it, and put the pictures into it, or leave --in out.`,
  "new-site-unread": "pressroom/site.yaml cannot be read, so types and languages are not checked. Run: npm run check",
  "new-no-type": ({ type, meant, known }: { type: string; meant: string | undefined; known: readonly string[] }) =>
    `There is no type "${type}". ${meant === undefined ? `Known: ${known.join(", ")}.` : `Did you mean "${meant}"?`}`,
  "new-no-language": ({ language, known }: { language: string; known: readonly string[] }) =>
    `The press room has no language "${language}". Known: ${known.join(", ")}.`,
  "new-no-time": ({ text, example }: { text: string; example: string }) =>
    `"${text}" is not a time. Write it like "${example}".`,
  "new-draft": "Delete the line with draft when the release may go out.",
  "new-guide": "docs/editors/fields.md explains every key.",
  "new-keys": "Remove the # in front of a key to use it.",
  "new-picture": ({ width, height, bytes }: { width: number; height: number; bytes: number }) =>
    `${width} × ${height} pixels, ${fileSize(bytes, "en")}`,
  "new-document": ({ bytes }: { bytes: number }) => fileSize(bytes, "en"),
  "example-lead": "[Fill in the lead: the most important in one paragraph]",
  "example-topics": "[climate, safety]",
  "example-alt": "[Fill in what the picture shows]",
  "example-caption": "[Fill in the caption]",
  "example-name": "[Fill in the name]",
  "example-role": "[Fill in the role]",
  "example-quote": "[Fill in the words]",
  "example-title": "[Fill in the title]",
  "example-label": "[Fill in what the figure is]",
  "example-value": "[Fill in the figure]",
  "example-address": "[Fill in the street address]",
  "type-press-release": "press release",
  "type-press-invitation": "press invitation",
  "type-news": "news",
  "type-statement": "statement",
  "type-report": "report",
};

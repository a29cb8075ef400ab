import { plural } from "../counts.ts";

/** How the front matter of a file, and the YAML of settings, is written. */
export const frontMatter = {
  "front-matter-missing":
    "The file has no front matter. Begin it with a line of ---, then title and date, then another line of ---.",
  "front-matter-open":
    "The front matter that begins in line 1 is never closed. Write a line of --- here, after its last key and before the text.",
  "front-matter-language": "Front matter is YAML only: nothing may follow the --- of the first line.",
  "yaml-conflict":
    "The file holds both sides of a merge conflict (<<<<<<<, =======, >>>>>>>). Keep one side, and remove these lines.",
  "yaml-tab": "Lines are indented with a tab. Use spaces.",
  "yaml-no-break-indent": "The line begins with a no-break space. Delete it, and type ordinary spaces.",
  "yaml-no-break-value": ({ key }: { key: string }) =>
    `There is a no-break space after "${key}:". Delete it, and type an ordinary space.`,
  "yaml-no-space": ({ line }: { line: string }) => `Write a space after the colon: ${line}`,
  "yaml-hyphen-space": "Write a space after the hyphen of each item: - item",
  "yaml-colon-in-lines":
    "The text holds a colon followed by a space. Put quotes around all of it, from its first line to its last.",
  "yaml-not-indented": ({ key }: { key: string }) =>
    `The line belongs to "${key}" above, but is not indented. Begin it with two spaces, or put it on the line above.`,
  "yaml-no-key": "The line is no key and value, like title: A headline. Correct or remove it.",
  "yaml-key-misplaced": ({ indent, wanted }: { indent: number; wanted: number }) =>
    `The line is indented with ${indent} ${plural(indent, "space", "spaces")}. Line it up with the key above: ${wanted} ${plural(wanted, "space", "spaces")}.`,
  "yaml-item-misplaced": ({ wanted }: { wanted: number }) =>
    `The item is indented further than the item above. Begin both lines with ${wanted} ${plural(wanted, "space", "spaces")}.`,
  "yaml-curly-quotes": ({ write }: { write: string }) =>
    `Curly quotes do not count as quotes here, and the text holds a colon. Put quotes around all of it: ${write}`,
  "yaml-special-beginning": ({ character, write }: { character: string; write: string }) =>
    `The text begins with ${character}, which has a meaning of its own here. Put quotes around all of it: ${write}`,
  "yaml-colon": ({ write }: { write: string }) =>
    `The text holds a colon followed by a space. Put quotes around all of it: ${write}`,
  "yaml-quote-open": ({ quote }: { quote: string }) =>
    `The quotation mark ${quote} that opens here is never closed. Close it at the end of the text.`,
  "yaml-apostrophe":
    "An apostrophe in a text between apostrophes is written twice (''). Or put quotation marks around the text.",
  "yaml-quotes-inside": ({ write }: { write: string }) =>
    `The text begins with a quotation mark, which counts as the quotes around all of it. Put quotes around the whole text, and \\ before those inside: ${write}`,
  "yaml-quotes-around": ({ write }: { write: string }) =>
    `The text begins with a quotation mark, which counts as the quotes around all of it. Put apostrophes around the whole text: ${write}`,
  "yaml-bracket-text": ({ bracket, isList }: { bracket: string; isList: boolean }) =>
    `The text begins with ${bracket}, which begins a ${isList ? "list" : "group"} here. Put quotes around all of it.`,
  "yaml-bracket-open": ({ bracket, close }: { bracket: string; close: string }) =>
    `The bracket ${bracket} that opens here is never closed. Write ${close} after the last item.`,
  "yaml-references":
    "YAML references (&name and *name) cannot be used. Write the value out, or put quotes around a text that begins with & or *.",
  "yaml-markers": "A line of --- belongs only around the front matter of a release. Remove it here.",
  "yaml-unreadable":
    "The line cannot be read. Put quotes around the text if it holds a colon or begins with a special character.",
  "yaml-key-twice": "This key is written twice. Keep one of them.",
  "yaml-bad-indent": "The line is indented differently from its neighbours. Line it up with the key it belongs to.",
  "yaml-missing-character":
    "A quotation mark, bracket or hyphen is missing here. Close what is open, or begin each item with a hyphen.",
  "text-cut-empty": ({ comment }: { comment: string }) =>
    `# begins a comment, so the value is empty. Put quotes around it: "${comment}"`,
  "text-cut": ({ shown, comment }: { shown: string; comment: string }) =>
    `A # after a space begins a comment: only "${shown}" is published, "${comment}" is lost. Put quotes around all of it: "${shown} ${comment}"`,
  "text-comment": ({ shown, comment }: { shown: string; comment: string }) =>
    `A # after a space begins a comment: only "${shown}" is published, "${comment}" is lost. If that is not meant, put quotes around all of it: "${shown} ${comment}"`,
  "text-lost-character":
    "The character � replaces one that was lost when the text was copied or saved. Write the right one.",
  "text-control-character": "The line holds an invisible control character, which is left out. Delete it.",
  "text-entity": ({ entity }: { entity: string }) =>
    `${entity} is shown as it is written, since texts are no HTML. Write the character itself.`,
};

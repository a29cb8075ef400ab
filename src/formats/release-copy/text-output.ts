import { outputOf } from "../../site/output.ts";
import { plainText } from "../../site/release-copy/plain-text.ts";
import { filesBeside } from "../release-files.ts";

/** `index.txt` beside every release. */
export const plainTextOutput = outputOf({
  name: "plain text",
  inTurn: true,
  files: ({ pressRoom }) => filesBeside(pressRoom, "text"),
  content: ({ release }, publication) => plainText(release, publication),
});

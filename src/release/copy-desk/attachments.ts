import { message } from "../../diagnostics/messages/message.ts";
import { linksOf } from "../body/body.ts";
import type { Release } from "../release.ts";
import type { CopyText } from "./copy-text.ts";
import type { NoteCopy } from "./note.ts";

/** Words that point to something that comes with the text. */
const ATTACHED =
  /(?<!\p{L})(?:vedlagt|vedlagte|vedlagde|(?:se|sjå|i|som) vedlegg(?:et|a|ene)?|(?:is|are|please find|see|find) attached|attached (?:file|document|report|picture|image|list|programme|program|pdf)s?|see (?:the )?attachments?|bifogad|bifogat|bifogas|se bilagan?|vedhæftet|vedhæftede)(?!\p{L})/iu;

/** Reports a text that says "attached" in a release without documents, pictures and links to files. */
export function checkAttachments(
  { documents, images, body }: Pick<Release, "documents" | "images" | "body">,
  texts: readonly CopyText[],
  note: NoteCopy,
): void {
  if (documents.length > 0 || images.length > 0 || linksOf(body).some(({ to }) => to === "file")) return;
  for (const { text, place } of texts) {
    const found = ATTACHED.exec(text);
    if (!found) continue;
    note("attachment-missing", place(found.index), message("attachment-missing", { words: found[0] }));
    return;
  }
}

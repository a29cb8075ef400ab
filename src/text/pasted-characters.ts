/** Invisible characters that word processors, chats and PDF files leave in copied text, and accents on their own. */
const PASTED = /[\u00ad\u200b\u2060\ufeff]|\p{Script=Latin}[\u0300-\u036f]/u;

/** Zero-width space, word joiner, byte order mark, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Scripts without spaces between words, whose lines break at zero-width spaces. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** A Latin letter with the marks that follow it: `a` and a ring. */
const DECOMPOSED = /\p{Script=Latin}[\u0300-\u036f]+/gu;

/**
 * Returns the text without invisible characters that mean nothing, and with letters and their accents composed: å as one
 * character. Joiners of emoji and of Arabic stay. Readers see no difference, but searching and copying work.
 */
export function cleanPasted(text: string): string {
  if (!PASTED.test(text)) return text;
  const composed = text.replace(DECOMPOSED, (letter) => letter.normalize("NFC"));
  return WITHOUT_SPACES.test(composed) ? composed.replace(/\u00ad/g, "") : composed.replace(INVISIBLE, "");
}

/** What a shortcode, include or component shows by its attributes alone. */
interface ShownWords {
  /** Markdown; empty if it shows no words. */
  readonly text: string;
  /** False if there are attributes that only the old program understands. */
  readonly isWhole: boolean;
}

const WORDS =
  /^(?:text|title|heading|headline|quote|cite|citation|author|caption|label|summary|description|content|message|source)$/;
const ADDRESS = /^(?:href|url|link|to)$/;
const LAYOUT =
  /^(?:class|classname|color|colour|style|align|width|height|size|type|kind|level|variant|theme|icon|open|target|rel|id|role|client|aria-[\w-]+)$/;

/** The words among attributes, in their order, and the link that they make. A value without a key counts if it is a sentence. */
export function shownWords(attributes: ReadonlyMap<string, string>): ShownWords {
  const words: string[] = [];
  const left: string[] = [];
  let address: string | undefined;
  for (const [name, value] of attributes) {
    if (value.trim() === "") continue;
    if (WORDS.test(name) || (/^\d+$/.test(name) && /\S\s+\S+\s+\S/.test(value))) words.push(value.trim());
    else if (ADDRESS.test(name) && /^(?:https?:\/)?\/[^\s<>]*$/.test(value)) address ??= value;
    else if (!LAYOUT.test(name)) left.push(name);
  }
  const [first, ...others] = words;
  const isWhole = left.length === 0;
  if (first === undefined) return { text: "", isWhole: isWhole && address === undefined };
  return { text: [address === undefined ? first : `[${first}](<${address}>)`, ...others].join("\n\n"), isWhole };
}

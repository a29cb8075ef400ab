import { withoutHugoShortcodes } from "./hugo-shortcodes.ts";
import { type AddressOfPost, withoutLiquid } from "./liquid.ts";
import type { ValueOf } from "./liquid-value.ts";
import { withoutAdmonitions, withoutMdx } from "./mdx.ts";
import { outsideCode } from "./outside-code.ts";

interface MarkdownBody {
  /** The heading with which the text begins. */
  readonly title: string | undefined;
  readonly body: {
    readonly whole: string;
    /** Without that heading. */
    readonly rest: string;
  };
  /** Names of parts that only the old program can fill in. */
  readonly unknown: readonly string[];
}

const HEADING = /^(?:# +([^\n]+?)[ #]*|([^\s#>*+\n-][^\n]*)\n=+[ \t]*)(?:\n|$)/;

/** A text in Markdown alone: what templates, shortcodes, components and boxes stand for is written out or named. */
export function markdownBody(
  written: string,
  {
    addressOf,
    isMdx,
    valueOf,
  }: { readonly addressOf: AddressOfPost; readonly isMdx: boolean; readonly valueOf: ValueOf },
): MarkdownBody {
  const unknown = new Set<string>();
  const text = outsideCode(written, (part) => {
    const plain = withoutLiquid(withoutHugoShortcodes(part, addressOf, unknown), { addressOf, valueOf, unknown });
    const known = withoutAdmonitions(isMdx ? withoutMdx(plain, unknown) : plain);
    return known.replace(/<!--\s{0,20}(?:truncate|more|excerpt|endexcerpt)\s{0,20}-->/gi, "");
  });
  const whole = text.replace(/^\s*\n/, "");
  const heading = HEADING.exec(whole);
  return {
    title: (heading?.[1] ?? heading?.[2])?.replace(/\{#[\w-]+\}\s*$/, "").trim(),
    body: { whole, rest: heading === null ? whole : whole.slice(heading[0].length) },
    unknown: [...unknown],
  };
}

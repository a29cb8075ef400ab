const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Applies a change to the parts of a Markdown text that are not in code, neither in fences nor in a line. */
export function outsideCode(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  let fence: string | undefined;
  const flush = (isCode: boolean): void => {
    if (lines.length > 0) parts.push(isCode ? lines.join("\n") : outsideSpans(lines.join("\n"), change));
    lines = [];
  };
  for (const line of text.split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) {
      flush(false);
      fence = mark;
    } else if (fence !== undefined && mark !== undefined && mark.startsWith(fence) && line.trim() === mark) {
      lines.push(line);
      flush(true);
      fence = undefined;
      continue;
    }
    lines.push(line);
  }
  flush(fence !== undefined);
  return parts.join("\n");
}

/** Code in a line is kept by a placeholder, so that what is around it is changed as one text. */
function outsideSpans(text: string, change: (part: string) => string): string {
  if (!text.includes("`")) return change(text);
  const spans: string[] = [];
  const masked = text.replace(/(?<!`)(`+)(?!`)[^\n`]+?\1(?!`)/g, (span) => `\uE000${spans.push(span) - 1}\uE001`);
  return change(masked).replace(/\uE000(\d+)\uE001/g, (_mark, index: string) => spans[Number(index)] ?? "");
}

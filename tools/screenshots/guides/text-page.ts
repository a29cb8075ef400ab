import markdownIt from "markdown-it";

const FRAME =
  "body{margin:0;padding:20px;background:#e8ebee;font:15px/1.5 system-ui,sans-serif;color:#1f2328}" +
  ".window{background:#fff;border:1px solid #c8ced4;border-radius:8px;overflow:hidden}" +
  ".bar{background:#f3f5f7;border-bottom:1px solid #c8ced4;padding:8px 14px;font-size:13px;color:#4f5964}";

/** A page with what a command printed, as in a terminal. */
export function terminalPage(command: string, output: string, language: string): string {
  const style = `${FRAME}pre{margin:0;padding:16px 18px;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,"DejaVu Sans Mono",monospace}b{color:#0b5568}`;
  return page(
    style,
    `<div class="bar">Terminal</div><pre><b>$ ${escaped(command)}</b>\n${escaped(output.trimEnd())}</pre>`,
    language,
  );
}

/** A page with a comment in Markdown, as under a pull request. */
export function commentPage(markdown: string, language: string): string {
  const style =
    `${FRAME}.text{padding:4px 20px 12px}h3{font-size:18px}table{border-collapse:collapse;font-size:14px}` +
    "th,td{border:1px solid #d1d9e0;padding:6px 12px;text-align:left}code{background:#eff1f3;padding:2px 5px;border-radius:4px;font-size:13px}a{color:#0969da}";
  const html = markdownIt({ html: true, linkify: true }).render(markdown);
  return page(style, `<div class="bar">github-actions</div><div class="text">${html}</div>`, language);
}

function page(style: string, content: string, language: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${style}</style><div class="window">${content}</div></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

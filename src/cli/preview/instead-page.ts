import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { message, textOf } from "../../diagnostics/messages/message.ts";

/** Shown instead of every page until a build succeeds. */
export interface Instead {
  readonly heading: "preview-building" | "preview-failed";
  /** Plain text: the report of a build. */
  readonly report: string;
  readonly language: EditorsLanguage;
}

const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}" +
  "pre{white-space:pre-wrap;overflow-wrap:anywhere;border-inline-start:.3rem solid #b00020;padding-inline-start:1rem}";

/** A page that is replaced automatically after the next successful build. */
export function insteadPage({ heading: id, report, language }: Instead): string {
  const heading = textOf(message(id), language);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${heading}</title><style>${STYLE}</style>
<h1>${heading}</h1>
<p>${textOf(message("preview-goes-away"), language)}</p>
<pre>${escaped(report)}</pre>
<script src="${RELOAD_SCRIPT_PATH}"></script></html>`;
}

/** Not an address of the site: names there do not begin with a dot. */
export const RELOAD_SCRIPT_PATH = "/.preview/reload.js";
export const EVENTS_PATH = "/.preview/events";

/** Reloads the page after each build. */
export const RELOAD_SCRIPT = `new EventSource("${EVENTS_PATH}").onmessage = () => location.reload();\n`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { LOCAL_API } from "../../cms/configuration.ts";
import { CMS, sectionPath } from "../../press-room/addresses.ts";
import { SettingsError } from "../../settings/environment.ts";
import { isOurHost, type PreviewAddress } from "./address.ts";
import type { CmsApi } from "./cms-api.ts";
import { EVENTS_PATH, type Instead, insteadPage, RELOAD_SCRIPT, RELOAD_SCRIPT_PATH } from "./instead-page.ts";
import { siteFile } from "./site-file.ts";
import type { EditorsLanguage } from "../../diagnostics/messages/languages.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";

/** A server of one folder that reloads browsers after each build. */
interface PreviewServer {
  readonly port: number;
  /** Notifies browsers that a build has ended, with its report if it failed. */
  built(failure: string | undefined): void;
}

/**
 * Serves `folder` (absolute) below `base` (`/`, `/om-oss/presse/`); `cms` answers the form for editors;
 * `language` is that of pages shown instead of the site. Throws a `SettingsError` if it cannot listen there.
 * Errors in a request do not stop the server.
 */
export async function servePreview(
  folder: string,
  address: PreviewAddress,
  base: string,
  { cms, language }: { readonly cms?: CmsApi; readonly language: EditorsLanguage },
): Promise<PreviewServer> {
  const browsers = new Set<ServerResponse>();
  let instead: Instead | undefined = { heading: "preview-building", report: "", language };
  const server = createServer((request, response) => {
    try {
      if (!isOurHost(request.headers.host, address)) refuse(response);
      else if (request.url === EVENTS_PATH) keepOpen(response, browsers);
      else if (cms && request.url === LOCAL_API) cms.answer(request, response);
      else answer(request, response, { folder, base, instead });
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    }
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  await listen(server, address);
  return {
    port: (server.address() as AddressInfo).port,
    built: (report) => {
      instead = report === undefined ? undefined : { heading: "preview-failed", report, language };
      for (const browser of browsers) browser.write("data: built\n\n");
    },
  };
}

function listen(server: Server, { host, port }: PreviewAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new SettingsError(reasonFor(error, host, String(port))));
    });
    server.listen(port, host, resolve);
  });
}

function reasonFor({ code }: NodeJS.ErrnoException, host: string, port: string): Message {
  if (code === "EADDRINUSE") return message("port-in-use", { port });
  if (code === "EACCES") return message("port-forbidden", { port });
  return message("port-failed", { host, port, code: code ?? "?" });
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { "content-type": "text/plain" }).end("This preview answers to localhost only. See HOST.\n");
}

function keepOpen(response: ServerResponse, browsers: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": open\n\n");
  browsers.add(response);
  response.on("close", () => browsers.delete(response));
}

const HTML = "text/html; charset=utf-8";

interface Served {
  readonly folder: string;
  readonly base: string;
  readonly instead: Instead | undefined;
}

function answer({ method, url = "/" }: IncomingMessage, response: ServerResponse, served: Served): void {
  const { folder, base, instead } = served;
  const send = (status: number, type: string, body: string | Uint8Array): void => {
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
    response.end(method === "HEAD" ? undefined : body);
  };
  const path = url.replace(/[?#].*$/s, "");
  if (method !== "GET" && method !== "HEAD") return send(405, "text/plain", "Not allowed\n");
  if (path === RELOAD_SCRIPT_PATH) return send(200, "text/javascript; charset=utf-8", RELOAD_SCRIPT);
  if (path === "/" && base !== "/") return redirect(response, base);
  const found = path.startsWith(base) ? siteFile(folder, path.slice(base.length - 1)) : undefined;
  const isForm = path.startsWith(base + CMS.slice(1)) && found !== undefined;
  const isPage = !found || found.kind === "redirect" || found.type === HTML;
  // The form stays open while the press room is built, and whatever was written in it.
  if (isForm && found.kind === "file") return send(200, found.type, readFileSync(found.file));
  if (instead && isPage) return send(503, HTML, insteadPage(instead));
  if (found?.kind === "redirect") return redirect(response, base + found.location.slice(1));
  if (found && found.type !== HTML) return send(200, found.type, readFileSync(found.file));
  const page = found ?? siteFile(folder, sectionPath("/", "notFound"));
  if (page?.kind !== "file") return send(404, "text/plain", "Not found\n");
  return send(found ? 200 : 404, HTML, withReload(readFileSync(page.file, "utf8")));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, "cache-control": "no-store" }).end();
}

/** Adds the reload script; the content security policy allows scripts of the site's own origin. */
function withReload(html: string): string {
  const script = `<script src="${RELOAD_SCRIPT_PATH}"></script>`;
  return html.includes("</body>")
    ? html.replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${script}</body>`)
    : html + script;
}

import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { type HeaderRule, readHeaders } from "./headers-file.ts";

export interface ServeOptions {
  /** Path at which the site is mounted: `/` or `/om-oss/presse/`. */
  readonly base?: string;
  readonly port?: number;
  /** Sends the headers of the site's own `_headers` file, as hosts do. */
  readonly headers?: boolean;
}

export interface RunningServer {
  /** With the base path: `http://127.0.0.1:4321/om-oss/presse/`. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "text/xsl; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Serves a built site as a plain static host does: index files, 404.html, gzip, and the site's own headers. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<RunningServer> {
  const base = options.base ?? "/";
  const rules = options.headers === false ? [] : await readHeaders(join(folder, "_headers"));
  const server = createServer((request, response) => {
    answer(request, response, folder, base, rules).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => closed(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  rules: readonly HeaderRule[],
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
  const found = inside === undefined ? undefined : await fileFor(folder, inside);
  if (found === "redirect") {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const file = found?.file ?? join(folder, "404.html");
  const body = await readFile(file).catch(() => Buffer.from("Not found"));
  for (const rule of rules)
    if (rule.matches(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  if (!response.hasHeader("content-type"))
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
  const status = found ? 200 : 404;
  const packs =
    /gzip/.test(String(request.headers["accept-encoding"])) &&
    /text|json|xml|javascript|svg|calendar|vcard|manifest/.test(String(response.getHeader("content-type")));
  if (packs) response.setHeader("content-encoding", "gzip");
  response.writeHead(status).end(packs ? gzipSync(body) : body);
}

async function fileFor(folder: string, path: string): Promise<{ readonly file: string } | "redirect" | undefined> {
  const file = join(folder, path);
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isFile()) return { file };
  if (!entry?.isDirectory()) return undefined;
  const index = join(file, "index.html");
  const hasIndex = await stat(index).then(
    () => true,
    () => false,
  );
  if (!hasIndex) return undefined;
  return path.endsWith("/") ? { file: index } : "redirect";
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

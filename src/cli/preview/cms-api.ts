import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { optionalPackage } from "../../runtime/optional-package.ts";
import { SettingsError } from "../../settings/environment.ts";
import { message } from "../../diagnostics/messages/message.ts";

/** Reads and writes the files of a press room for the form in the browser. */
export interface CmsApi {
  /** Answers a request of the form. Refuses pages of other addresses, which could otherwise write files here. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Rejects with a `SettingsError` when the program has ended by itself. */
  readonly ended: Promise<never>;
  stop(): void;
}

/** The program that Decap CMS has for writing on one machine. */
const PACKAGE = "decap-server";

/** How often another port is tried, if another program has taken the free one meanwhile. */
const ATTEMPTS = 3;

/**
 * Starts the program that writes into `folder` (absolute), reachable from this machine only. With `branches`, the folder
 * is the root of a Git repository, and each release is written into a branch of its own.
 */
export async function startCmsApi(folder: string, into: "files" | "branches"): Promise<CmsApi> {
  let said = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = await freePort();
    const child = spawn(process.execPath, [programFile()], {
      cwd: folder,
      env: {
        ...process.env,
        PORT: String(port),
        BIND_HOST: "127.0.0.1",
        GIT_REPO_DIRECTORY: folder,
        MODE: into === "files" ? "fs" : "git",
        LOG_LEVEL: "info",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const start = await listening(child);
    if (start.isListening) return apiOf(child, port);
    said = start.said;
  }
  throw new SettingsError(message("cms-not-started", { name: PACKAGE, said: said.trim() }));
}

function programFile(): string {
  const file = optionalPackage(PACKAGE);
  if (file === undefined) throw new SettingsError(message("cms-not-installed", { name: PACKAGE }));
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until the program listens, or has ended. */
function listening(child: ChildProcess): Promise<{ readonly isListening: boolean; readonly said: string }> {
  let said = "";
  return new Promise((resolve) => {
    const note = (text: string): void => {
      said += text;
      if (/listening on/.test(said)) resolve({ isListening: true, said });
    };
    child.stdout?.setEncoding("utf8").on("data", note);
    child.stderr?.setEncoding("utf8").on("data", note);
    child.on("close", () => resolve({ isListening: false, said }));
  });
}

function apiOf(child: ChildProcess, port: number): CmsApi {
  const ended = new Promise<never>((_, reject) => {
    child.on("close", () => reject(new SettingsError(message("cms-ended", { name: PACKAGE }))));
  });
  // It may end before anybody waits for it.
  ended.catch(() => undefined);
  // One after the other: the program itself gives up a request that has waited for three seconds.
  let last: Promise<void> = Promise.resolve();
  return {
    ended,
    answer: (asked, response) => {
      last = last.then(() => forward(asked, response, port));
    },
    stop: () => child.kill(),
  };
}

/** Passes a request on. Resolves when it has been answered, whatever the answer is. */
function forward(asked: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  const { method, headers } = asked;
  if (method !== "POST" || !isOwnPage(headers)) {
    response.writeHead(403, { "content-type": "text/plain" }).end("Only the form of this press room may ask.\n");
    return Promise.resolve();
  }
  const options = { host: "127.0.0.1", port, path: "/api/v1", method, headers: { "content-type": "application/json" } };
  return new Promise((resolve) => {
    const passed = request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, { "content-type": answer.headers["content-type"] ?? "text/plain" });
      answer.pipe(response);
    });
    passed.on("error", () => {
      if (!response.headersSent) response.writeHead(502, { "content-type": "text/plain" });
      response.end();
      resolve();
    });
    response.on("close", () => resolve());
    asked.pipe(passed);
  });
}

/** Says whether the request comes from a page of this server: browsers name the page's origin, which scripts cannot change. */
function isOwnPage({ origin, host }: IncomingMessage["headers"]): boolean {
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

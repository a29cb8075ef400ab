import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { isPublic, PrivateAddressError, publicLookup } from "./allowed-address.ts";

/** An answer with status 200, or 304 without content. */
export interface Answer {
  readonly status: 200 | 304;
  readonly body: Buffer;
  readonly mediaType?: string;
  /** The address after redirects. */
  readonly address: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface RequestLimits {
  readonly mostBytes: number;
  /** Milliseconds for the whole answer, redirects included. */
  readonly patienceMs: number;
  readonly allowPrivate: boolean;
}

/** Why an address was not fetched, as a clause. */
export class FetchError extends Error {
  readonly why: Message;
  constructor(why: Message, options?: ErrorOptions) {
    super(why.id, options);
    this.why = why;
  }
}

const MOST_REDIRECTS = 8;

/** Fetches an address. Rejects with a `FetchError` for anything but its content. */
export async function requestAddress(
  address: string,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(limits.patienceMs);
  const seen = new Set<string>();
  let current = address;
  for (;;) {
    if (seen.has(current) || seen.size > MOST_REDIRECTS) throw new FetchError(message("fetch-redirects"));
    seen.add(current);
    const answer = await once(current, headers, limits, deadline);
    if (typeof answer !== "string") return answer;
    if (!URL.canParse(answer, current)) throw new FetchError(message("fetch-redirects"));
    current = new URL(answer, current).href;
  }
}

/** One request; the new address if the server names one. */
async function once(
  address: string,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  deadline: AbortSignal,
): Promise<Answer | string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchError(message("fetch-scheme"));
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!limits.allowPrivate && isIP(host) !== 0 && !isPublic(host))
    throw new FetchError(message("fetch-private", { host }));
  try {
    const response = await opened(url, headers, limits, deadline);
    return await answerOf(response, address, limits);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (deadline.aborted)
      throw new FetchError(message("fetch-slow", { seconds: Math.ceil(limits.patienceMs / 1000) }), { cause: error });
    if (error instanceof PrivateAddressError)
      throw new FetchError(message("fetch-private", { host }), { cause: error });
    const { code } = error as NodeJS.ErrnoException;
    const isBroken = code === "ECONNRESET" || code === undefined || code.startsWith("HPE_") || code.startsWith("Z_");
    throw new FetchError(isBroken ? message("fetch-broken") : message("fetch-unreachable", { host }), { cause: error });
  }
}

function opened(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allowPrivate }: RequestLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        signal,
        headers: {
          "user-agent": "pressroom-import",
          accept: "*/*",
          "accept-encoding": "gzip, deflate, br",
          ...headers,
        },
        // Without an agent no connection stays open when the import has ended.
        agent: false,
        ...(!allowPrivate && { lookup: publicLookup }),
      },
      resolve,
    )
      .on("error", reject)
      .end();
  });
}

async function answerOf(
  response: IncomingMessage,
  address: string,
  { mostBytes }: RequestLimits,
): Promise<Answer | string> {
  const { statusCode = 0, headers } = response;
  const { location } = headers;
  if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location !== undefined) {
    response.destroy();
    return location;
  }
  if (statusCode !== 200 && statusCode !== 304) {
    response.destroy();
    throw new FetchError(message("fetch-status", { status: statusCode }));
  }
  const content = statusCode === 304 ? Buffer.alloc(0) : await contentOf(response, mostBytes);
  return {
    status: statusCode,
    body: statusCode === 304 ? content : unpacked(content, headers["content-encoding"], mostBytes),
    address,
    ...(headers["content-type"] !== undefined && { mediaType: headers["content-type"] }),
    ...(headers.etag !== undefined && { etag: headers.etag }),
    ...(headers["last-modified"] !== undefined && { lastModified: headers["last-modified"] }),
  };
}

async function contentOf(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const tooLarge = (): FetchError =>
    new FetchError(message("fetch-large", { megabytes: Math.floor(mostBytes / 1_000_000) }));
  const parts: Buffer[] = [];
  let bytes = 0;
  if (Number(response.headers["content-length"] ?? 0) > mostBytes) {
    response.destroy();
    throw tooLarge();
  }
  for await (const part of response) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > mostBytes) {
      response.destroy();
      throw tooLarge();
    }
  }
  if (!response.complete) throw new FetchError(message("fetch-broken"));
  return Buffer.concat(parts);
}

function unpacked(content: Buffer, encoding: string | undefined, maxOutputLength: number): Buffer {
  try {
    switch (encoding?.toLowerCase()) {
      case "gzip":
      case "x-gzip":
        return gunzipSync(content, { maxOutputLength });
      case "deflate":
        return inflateSync(content, { maxOutputLength });
      case "br":
        return brotliDecompressSync(content, { maxOutputLength });
      default:
        return content;
    }
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new FetchError(
      isLarge
        ? message("fetch-large", { megabytes: Math.floor(maxOutputLength / 1_000_000) })
        : message("fetch-broken"),
      { cause: error },
    );
  }
}

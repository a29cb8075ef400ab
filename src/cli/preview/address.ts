import { isIP } from "node:net";
import { SettingsError, type Environment } from "../../settings/environment.ts";
import { message } from "../../diagnostics/messages/message.ts";

/** Address of the preview server. */
export interface PreviewAddress {
  /** An address of the machine, without brackets: `127.0.0.1`, `::1`, `0.0.0.0`. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

/**
 * Reads `HOST` and `PORT`. Listens on this machine only unless `HOST` is set, because the preview shows unpublished
 * releases.
 */
export function previewAddressFrom(environment: Environment): PreviewAddress {
  const host = environment["HOST"]?.trim() || "127.0.0.1";
  const port = environment["PORT"]?.trim() || "8080";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new SettingsError(message("port-wrong", { port }));
  return { host: host.replace(/^\[(.*)\]$/, "$1"), port: Number(port) };
}

/**
 * Says whether a request's Host header names this preview. Protects against DNS rebinding: a page elsewhere can point a
 * host name at 127.0.0.1 and read the response in a browser, but its name is then in the header.
 */
export function isOurHost(header: string | undefined, { host }: PreviewAddress): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").toLowerCase();
  if (["localhost", "127.0.0.1", "[::1]", host.toLowerCase(), `[${host.toLowerCase()}]`].includes(name)) return true;
  // When listening on every interface, any IP address is accepted: a web page cannot register one as its host name.
  return ["0.0.0.0", "::"].includes(host) && isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0;
}

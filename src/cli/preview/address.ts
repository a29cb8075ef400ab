import { isIP } from "node:net";
import { SettingsError, type Environment } from "../../settings/environment.ts";

/** Where the preview listens. */
export interface PreviewAddress {
  /** An address of the machine, without brackets: `127.0.0.1`, `::1`, `0.0.0.0`. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

/** Reads `HOST` and `PORT`. The preview shows what is not public yet, so nobody else reaches it unless `HOST` says so. */
export function previewAddressFrom(environment: Environment): PreviewAddress {
  const host = environment["HOST"]?.trim() || "127.0.0.1";
  const port = environment["PORT"]?.trim() || "8080";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingsError(`PORT is not a port: ${port}. Write a number from 0 to 65535; 0 takes any free one.`);
  return { host: host.replace(/^\[(.*)\]$/, "$1"), port: Number(port) };
}

/**
 * Whether a request's Host header names this preview. A page elsewhere can point a name of its own at 127.0.0.1 and read
 * what a browser gets from there (DNS rebinding); its name is in the header.
 */
export function isOurHost(header: string | undefined, { host }: PreviewAddress): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").toLowerCase();
  if (["localhost", "127.0.0.1", "[::1]", host.toLowerCase(), `[${host.toLowerCase()}]`].includes(name)) return true;
  // On every interface, the machine's numbers are its names: no page can make those its own.
  return ["0.0.0.0", "::"].includes(host) && isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0;
}

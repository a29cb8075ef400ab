import { lookup as resolveHost, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** The error of an address inside a private network. */
export class PrivateAddressError extends Error {}

/** Says whether an IP address is on the public internet, not of a private network, this machine or a special use. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` reads an IPv4 address inside an IPv6 one as that address.
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv6" && /^(?:rfc6145|rfc6052|6to4|teredo)$/.test(parsed.range())) return false;
  return parsed.range() === "unicast";
}

/**
 * A lookup for sockets that gives only public addresses. It is used for the connection itself, so that a name cannot mean one
 * address when it is checked and another when it is used.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveHost(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) {
      callback(error, "", 0);
      return;
    }
    const allowed = addresses.filter(({ address }) => isPublic(address));
    const [first] = allowed;
    if (!first) callback(new PrivateAddressError(hostname), "", 0);
    else if (options.all === true)
      (callback as unknown as (error: null, addresses: LookupAddress[]) => void)(null, allowed);
    else callback(null, first.address, first.family);
  });
};

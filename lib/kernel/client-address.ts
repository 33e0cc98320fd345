// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIPv6 } from "node:net";

/**
 * The address a request came from, by its `X-Forwarded-For`. Every proxy adds at the right whom it spoke to, so only the
 * entries of our own `proxies` can be believed: behind one proxy the last is the visitor; whatever stands before it the
 * visitor may have made up. Without any proxy Next writes the header itself. Null where there is none.
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string | null {
  const hops = (forwardedFor ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter((hop) => hop !== "");
  const address = hops.at(-proxies) ?? hops[0];
  return address ? network(address) : null;
}

const ipv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i;

/** With IPv6 one household has a whole /64: that counts as one address. */
function network(address: string): string {
  const four = ipv4.exec(address)?.[1];
  if (four) return four;
  const six = address.replace(/^\[([^\]]+)\](:\d+)?$/, "$1");
  return isIPv6(six) ? firstGroups(six) : address.slice(0, 64);
}

/** The first four of the eight groups, without needless zeros. */
function firstGroups(address: string): string {
  const [left = [], right = []] = address
    .toLowerCase()
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array<string>(8 - left.length - right.length).fill("0");
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

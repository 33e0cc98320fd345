// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

test.each([
  { header: "203.0.113.7", proxies: 1, address: "203.0.113.7", why: "the proxy says whom it spoke to" },
  { header: "1.2.3.4, 203.0.113.7", proxies: 1, address: "203.0.113.7", why: "what the visitor wrote is not believed" },
  { header: "1.2.3.4,203.0.113.7 ,10.0.0.1", proxies: 2, address: "203.0.113.7", why: "two proxies: the last but one" },
  { header: "203.0.113.7", proxies: 3, address: "203.0.113.7", why: "fewer hops than proxies" },
  { header: " , ,", proxies: 1, address: null, why: "nothing but commas" },
  { header: null, proxies: 1, address: null, why: "no header" },
  { header: "203.0.113.7:51234", proxies: 1, address: "203.0.113.7", why: "some proxies add the port" },
  { header: "::ffff:203.0.113.7", proxies: 1, address: "203.0.113.7", why: "IPv4 in an IPv6 socket" },
  { header: "2001:DB8:1:2:aaaa:bbbb:cccc:dddd", proxies: 1, address: "2001:db8:1:2", why: "one household is one" },
  { header: "2001:db8:1:2::1", proxies: 1, address: "2001:db8:1:2", why: "however it is abbreviated" },
  { header: "[2001:db8:0001:2::1]:443", proxies: 1, address: "2001:db8:1:2", why: "with brackets and port" },
  { header: "::1", proxies: 1, address: "0:0:0:0", why: "this machine" },
  { header: "unknown", proxies: 1, address: "unknown", why: "RFC 7239 allows it" },
])("$header behind $proxies: $why", ({ header, proxies, address }) => {
  expect(clientAddress(header, proxies)).toBe(address);
});

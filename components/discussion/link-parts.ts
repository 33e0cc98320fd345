// SPDX-License-Identifier: AGPL-3.0-or-later

/** A piece of a text; `href` where it is an address one may follow. */
export type LinkPart = { text: string; href: string | null };

/**
 * Takes a text apart at its addresses. Only `https://` is one: nothing else in a text ever becomes a link, so that no
 * address runs anything. Signs that end a sentence are not part of it.
 */
export function linkParts(text: string): LinkPart[] {
  const parts: LinkPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(/\bhttps:\/\/[^\s<>"']+/giu)) {
    const address = found.replace(/[.,;:!?)\]}»”’]+$/u, "");
    if (!isAddress(address)) continue;
    parts.push({ text: text.slice(end, index), href: null }, { text: address, href: address });
    end = index + address.length;
  }
  parts.push({ text: text.slice(end), href: null });
  return parts.filter((part) => part.text !== "");
}

/** With a host, and nobody's name or password before it: those only make an address look like another. */
function isAddress(candidate: string): boolean {
  const url = URL.parse(candidate);
  return url?.protocol === "https:" && url.hostname.includes(".") && url.username === "" && url.password === "";
}

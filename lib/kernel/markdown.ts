// SPDX-License-Identifier: AGPL-3.0-or-later
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** Where a link may lead: a web address, a mailbox, or a page of ours. */
export const isLinkAddress = (address: string): boolean =>
  /^(https?:\/\/[^/]|mailto:[^\s@]+@)/i.test(address) || /^\/(?![/\\])/.test(address);

/** The picture of one of our own files: `/api/files/<id>`. */
const pictureAddress = /^\/api\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const pictureIdIn = (address: string): string | null => pictureAddress.exec(address)?.[1] ?? null;

export const addressOfPicture = (id: string): string => `/api/files/${id}`;

/** A picture's title that says: it adds nothing to the words, and whoever cannot see it misses nothing. */
export const decorative = "decorative";

/** What a picture shows, as it was written, without the marks of Markdown. */
export const wordsOfPicture = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type === "softbreak" ? " " : content)).join("");

/**
 * The one reader of Markdown, for the page and for the editor alike. It knows no HTML, no code and no references: what
 * looks like them stays text.
 */
export function markdownReader(): MarkdownIt {
  const reader = new MarkdownIt("commonmark", { html: false }).disable([
    "code",
    "fence",
    "backticks",
    "reference",
    "html_block",
    "html_inline",
  ]);
  reader.validateLink = isLinkAddress;
  return reader;
}

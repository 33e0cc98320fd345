// SPDX-License-Identifier: AGPL-3.0-or-later

export type AtomEntry = {
  /** An address that stays; also the entry's identifier. */
  address: string;
  title: string;
  published: Date;
  updated: Date;
  /** Plain text. */
  summary: string;
  /** The whole text as HTML, where the feed tells it. */
  content?: string;
  category?: string;
  /** Files that belong to it. */
  enclosures?: readonly { address: string; title: string; mediaType: string; bytes: number }[];
};

export type AtomFeed = {
  /** Where the feed is, and the page that shows the same to people. */
  address: string;
  page: string;
  language: string;
  title: string;
  author: string;
  rights: string;
  /** Of an archive in pages (RFC 5005, section 3): where the first, the one before and the one after are. */
  pages?: { first: string; previous?: string; next?: string };
  entries: readonly AtomEntry[];
};

/** An Atom feed (RFC 4287). */
export function atomFeed({ address, page, language, title, author, rights, pages, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(address)}</id>
<title>${xml(title)}</title>
<updated>${lastChange(entries).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${xml(address)}"/>
<link rel="alternate" type="text/html" href="${xml(page)}"/>${pagesOf(pages)}
<author><name>${xml(author)}</name></author>
<rights>${xml(rights)}</rights>
${entries.map(entryOf).join("\n")}
</feed>
`;
}

const pagesOf = (pages: AtomFeed["pages"] = { first: "" }) =>
  Object.entries(pages)
    .filter(([, address]) => address)
    .map(([relation, address]) => `\n<link rel="${relation}" type="application/atom+xml" href="${xml(address)}"/>`)
    .join("");

/** When something last changed; a feed in which nothing stands has never changed. */
export const lastChange = (entries: readonly Pick<AtomEntry, "updated">[]): Date =>
  new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));

const enclosuresOf = (enclosures: AtomEntry["enclosures"] = []) =>
  enclosures
    .map(
      ({ address, title, mediaType, bytes }) =>
        `\n<link rel="enclosure" type="${xml(mediaType)}" title="${xml(title)}" length="${bytes}" href="${xml(address)}"/>`,
    )
    .join("");

const entryOf = ({ address, title, published, updated, summary, content, category, enclosures }: AtomEntry) =>
  `<entry>
<id>${xml(address)}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(address)}"/>${enclosuresOf(enclosures)}
<published>${published.toISOString()}</published>
<updated>${updated.toISOString()}</updated>${category ? `\n<category term="${xml(category)}"/>` : ""}
<summary>${xml(summary)}</summary>${content ? `\n<content type="html">${xml(content)}</content>` : ""}
</entry>`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as XML shows it; what XML 1.0 cannot hold at all is left out. */
const xml = (text: string) =>
  text.replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

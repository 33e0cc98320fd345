// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { escaped } from "#lib/notifications/mail-page.ts";

type Card = {
  locale: Locale;
  /** Where the card leads. */
  address: string;
  number: string;
  title: string;
  status: string;
  facts: readonly string[];
  read: string;
  from: string;
};

/**
 * A proposal as a small page for other websites to frame. It is one document of a few kilobytes that loads nothing, runs
 * nothing and sets nothing: whoever shows it need trust it with nothing.
 */
export const cardPage = ({ locale, address, number, title, status, facts, read, from }: Card) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escaped(address)}">
<title>${escaped(number)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="above"><span class="status">${escaped(status)}</span> ${escaped(number)}</p>
<h1 lang="it">${escaped(title)}</h1>
${facts.map((fact) => `<p>${escaped(fact)}</p>`).join("\n")}
<p><a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(read)}</a></p>
<p class="from">${escaped(from)}</p>
</main>
</body>
</html>
`;

/** The colours of app/theme.css, which a page in a frame does not load. */
const style = `
body{margin:0;font:1rem/1.5 "Titillium Web",system-ui,sans-serif;color:#1a1a1a;background:#fff}
main{box-sizing:border-box;min-height:100vh;padding:1.25rem;border:2px solid #c5c7c9;border-top:6px solid #0066cc;border-radius:.5rem}
h1{margin:.5rem 0;font-size:1.375rem;line-height:1.3}
p{margin:.25rem 0;color:#2f475e}
.status{display:inline-block;margin-right:.5rem;padding:.125rem .75rem;border-radius:2rem;background:#f2f7fc;color:#004d99;font-weight:600}
a{display:inline-block;padding:.625rem 0;color:#0066cc;font-weight:600;text-underline-offset:.2em}
a:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}
.from{font-size:.875rem}
`;

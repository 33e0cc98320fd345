// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";

/** The HTML of a mail: no images, no other host, read well by every program. The paragraphs are HTML already. */
export const mailPage = (locale: Locale, title: string, paragraphs: string[]) => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;color:#17324d">
<main style="max-width:36rem;margin:1rem auto;padding:0 1rem">
${paragraphs.join("\n")}
</main>
</body>
</html>
`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What people wrote, as text that HTML shows as it is. */
export const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

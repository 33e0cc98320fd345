// SPDX-License-Identifier: AGPL-3.0-or-later

/** Facts for search engines (schema.org). "<" is written as an escape, so that no text can end the script. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json">{json}</script>;
}

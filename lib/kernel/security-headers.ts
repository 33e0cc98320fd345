// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Nothing of Portico comes from another host, so the policy names none. Public pages are
 * prerendered and can carry no nonce; the inline scripts that Next writes into them are the
 * reason for `'unsafe-inline'` (docs/security.md).
 */
const contentSecurityPolicy = (development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

export const securityHeaders = (development: boolean) => [
  { key: "Content-Security-Policy", value: contentSecurityPolicy(development) },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
];

/** For browsers that do not know `frame-ancestors`; where one knows it, this counts for nothing. */
export const neverFramed = [{ key: "X-Frame-Options", value: "DENY" }];

/** For the card of a proposal, which other websites show in a frame: it loads and runs nothing, wherever it stands. */
export const cardHeaders = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  },
];

/** For what people uploaded: whatever hides in a file, were it opened instead of saved it could do nothing. */
export const uploadHeaders = [{ key: "Content-Security-Policy", value: "default-src 'none'; sandbox" }];

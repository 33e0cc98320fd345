// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Where the house under test is. `npm test` says it in the environment; without it, the addresses are those that
 * `npm start` prints for port 3000.
 */
export const addresses = {
  site: process.env.PORTICO_URL ?? "http://localhost:3000",
  identityProvider: process.env.OIDC_ISSUER ?? "http://localhost:25000",
  mailInbox: process.env.MAIL_INBOX_URL ?? "http://localhost:25001",
};

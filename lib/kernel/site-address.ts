// SPDX-License-Identifier: AGPL-3.0-or-later

/** The address under which the public reaches this site, for canonical links and feeds. No slash at the end. */
export const siteAddress = (): string =>
  (process.env.PORTICO_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/+$/, "");

// SPDX-License-Identifier: AGPL-3.0-or-later

/** The header in which the web process tells Next which address was asked for: path and query, as the browser sent them. */
export const askedAddress = "x-portico-asked";

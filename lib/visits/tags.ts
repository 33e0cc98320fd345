// SPDX-License-Identifier: AGPL-3.0-or-later

/** What shows what can be booked. */
export const visitsTag = "visits";

// SPDX-License-Identifier: AGPL-3.0-or-later

/** What shows when the office is open. */
export const hoursTag = "hours";

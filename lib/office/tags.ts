// SPDX-License-Identifier: AGPL-3.0-or-later

/** What shows what the office does. */
export const servicesTag = "services";

// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of what the public reads of who works where. */
export const organisationTag = "organisation";

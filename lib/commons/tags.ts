// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of everything the public reads of the catalogue. */
export const commonsTag = "commons";

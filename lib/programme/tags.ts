// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of the office's programme. */
export const programmeTag = "programme";

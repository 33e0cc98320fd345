// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of how the office keeps the terms of requests: counts alone, as the requests themselves are private. */
export const assistanceTag = "assistance";

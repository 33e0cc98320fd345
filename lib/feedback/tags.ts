// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of the public figures of satisfaction. */
export const feedbackTag = "feedback";

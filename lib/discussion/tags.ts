// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tag of what prerendered pages show of the discussion of a thing. */
export const discussionTag = (subjectId: string) => `discussion:${subjectId}`;

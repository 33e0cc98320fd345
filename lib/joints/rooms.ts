// SPDX-License-Identifier: AGPL-3.0-or-later
import { moderatedComments } from "#lib/discussion/moderated.ts";
import type { DiscussedRooms } from "#lib/discussion/subjects.ts";
import type { ModeratedRooms } from "#lib/moderation/subjects.ts";
import { discussedProposals } from "#lib/proposals/discussed.ts";
import { moderatedProposals } from "#lib/proposals/moderated.ts";

/** Whose things are discussed. */
export const discussedRooms: DiscussedRooms = { proposal: discussedProposals };

/** Whose things are moderated. */
export const moderatedRooms: ModeratedRooms = {
  proposal: moderatedProposals,
  comment: moderatedComments(discussedRooms),
};

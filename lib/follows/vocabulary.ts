// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a person can follow. */
export const followedKinds = ["proposal", "topic", "zone"] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** A thing to follow: a proposal by its identifier, a topic or a zone by its code. */
export type Followed = { kind: FollowedKind; id: string };

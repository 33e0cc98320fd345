// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tags of what the public reads here: the register with its figures, and each pact's own page. */
export const pactsTag = "pacts";

/** What everyone may come to: assemblies and activities, as the agenda shows them. */
export const gatheringsTag = "pact-gatherings";

export const pactTag = (number: string) => `pact:${number}`;

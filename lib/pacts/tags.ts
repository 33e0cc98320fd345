// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tags of what the public reads here: the register with its figures, and each pact's own page. */
export const pactsTag = "pacts";

export const pactTag = (number: string) => `pact:${number}`;

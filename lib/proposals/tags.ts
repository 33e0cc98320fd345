// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tags of what the public reads here: all lists and figures, and each proposal's own page. */
export const proposalsTag = "proposals";

export const proposalTag = (number: string) => `proposal:${number}`;

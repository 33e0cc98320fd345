// SPDX-License-Identifier: AGPL-3.0-or-later

/** The two who write a pact together. */
export const sides = ["citizens", "office"] as const;
export type Side = (typeof sides)[number];

export const otherSide = (side: Side): Side => (side === "office" ? "citizens" : "office");

/**
 * `open`: it is being written; `before-giunta`: frozen, and the Giunta decides; `frozen`: word for word what is signed;
 * `abandoned`: a change of a signed pact that came to nothing.
 */
export const textStates = ["open", "before-giunta", "frozen", "signed", "abandoned"] as const;
export type TextState = (typeof textStates)[number];

/** Whoever made a suggestion withdraws it; the other side accepts or declines it. */
export const suggestionStates = ["open", "accepted", "declined", "withdrawn"] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** For which pacts a clause is kept. */
export const clauseUses = ["both", "ordinary", "complex"] as const;
export type ClauseUse = (typeof clauseUses)[number];

/** In which capacity somebody signs a pact. */
export const signerRoles = ["manager", "applicant", "member"] as const;
export type SignerRole = (typeof signerRoles)[number];

export const signatureMeans = ["digital", "paper"] as const;
export type SignatureMeans = (typeof signatureMeans)[number];

/** `to-confirm`: only the name speaks for who signed. `void`: it was not confirmed, or the text was opened again. */
export const signatureStates = ["standing", "to-confirm", "void"] as const;
export type SignatureState = (typeof signatureStates)[number];

/** What stands in a clause made from a template where the application does not say it: nothing is frozen with it. */
export const notYetSaid = "[da precisare]";

// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * A signed form and a signature sheet are about a proposal, but only the office that took them in reads them; a receipt is
 * what the house itself wrote for those who filed it, and so are the PDF of a regulation's version and the frozen text of a
 * pact. Photographs sent with a request for assistance and signed copies of a pact never become public. Of what is attached
 * to an application for a pact, the identity documents are for the office alone.
 */
export const fileOwners = [
  "proposal",
  "signed-form",
  "signature-sheet",
  "implementation-step",
  "receipt",
  "article",
  "agenda-event",
  "assistance",
  "document",
  "regulation-version",
  "pact-case",
  "pact-visit",
  "pact",
  "pact-identity",
  "pact-receipt",
  "commons",
  "call",
  "pact-text",
  "pact-signature",
  "pact-work",
  "pact-report",
  "pact-check",
] as const;
export type FileOwner = (typeof fileOwners)[number];

/** What the office tells shows pictures: each says what it shows, or that it need not. */
export const tellingOwners: readonly FileOwner[] = ["article", "agenda-event", "commons"];

/** What people signed by hand names them all. */
export const signedByHand: readonly FileOwner[] = ["signed-form", "signature-sheet"];

/** Only the office that took them in reads them. */
export const forTheOffice: readonly FileOwner[] = [...signedByHand, "pact-identity"];

/** A file follows its owner: private with a draft, public with what is published. */
export const fileVisibilities = ["private", "public"] as const;
export type FileVisibility = (typeof fileVisibilities)[number];

/**
 * What can be attached, by media type, with the extensions a name of that type may end in. No text documents: they
 * carry macros, hidden text and their author's name (docs/decisions/0010-what-can-be-attached.md).
 */
const extensionsByType = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/pkcs7-mime": ["p7m"],
} as const;

export type AcceptedType = keyof typeof extensionsByType;

/** What every owner takes, where it does not ask for something else. */
export const ordinaryTypes = ["application/pdf", "image/jpeg", "image/png", "image/webp"] as const;

/** What an owner takes that wants photographs. */
export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;

/** What an owner takes that wants a document with electronic signatures: a PDF, or an envelope around any file. */
export const signedTypes = ["application/pdf", "application/pkcs7-mime"] as const;

/** The types an owner takes; `receiveUpload` is given them. */
export type AcceptedTypes = typeof ordinaryTypes | typeof pictureTypes | typeof signedTypes;

export const extensionsOf = (mediaType: AcceptedType): readonly string[] => extensionsByType[mediaType];

/** For the `accept` attribute of a file field. */
const forField = (types: AcceptedTypes): string =>
  types
    .flatMap(extensionsOf)
    .map((extension) => `.${extension}`)
    .join(",");

export const acceptedExtensions = forField(ordinaryTypes);
export const signedExtensions = forField(signedTypes);

// SPDX-License-Identifier: AGPL-3.0-or-later

/** How a file is signed: a signature inside a PDF, or an envelope (`.p7m`) around any file. */
export const signatureKinds = ["pades", "cades"] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/**
 * Why a file cannot be taken for signed: it is larger than is read, bears no signature, cannot be made out, has a signature
 * without the certificate of who made it, one that does not hold, or is a signed copy of something else.
 */
export const signatureProblems = [
  "too-large",
  "not-signed",
  "unreadable",
  "no-certificate",
  "broken",
  "something-else",
] as const;
export type SignatureProblemKind = (typeof signatureProblems)[number];

/** Why a signature does not hold. */
export const brokenReasons = [
  "content-changed",
  "signature-wrong",
  "no-certificate",
  "other-certificate",
  "unsupported",
] as const;
export type BrokenReason = (typeof brokenReasons)[number];

/** Who says when it was signed: a time stamp of a third party, or the signer's own clock (in the signature, or beside it). */
export const timeSources = ["timestamp", "signing-time", "pdf-date"] as const;
export type TimeSource = (typeof timeSources)[number];

/** The largest file that is read, in bytes. */
export const largestSigned = 20 * 1024 * 1024;

export type Signature = {
  /** As the certificate names them; `fiscalCode` is private, and must not be shown to everyone. */
  signer: {
    commonName: string;
    givenName?: string;
    surname?: string;
    fiscalCode?: string;
    organization?: string;
  };
  /** Who issued the certificate, as it says itself. */
  issuer: string;
  certificateValidFrom: Date | null;
  certificateValidTo: Date | null;
  signedAt: { at: Date; source: TimeSource } | null;
  /** Whether the certificate had begun and not ended at `signedAt`; null where one of them is not known. */
  validAtSigning: boolean | null;
  /** Whether what was signed is what is here, and the key of the certificate signed it. */
  intact: boolean;
  whyBroken: BrokenReason | null;
  /** Nobody asked whether the issuer is one of the trusted list, or whether the certificate was withdrawn. */
  trust: "not-checked";
};

export type SignedFile = {
  kind: SignatureKind;
  /** What was signed: the file inside an envelope; of a PDF, its bytes as they were before the first signature. */
  content: Uint8Array;
  /** Outermost envelope first, then the signatures of the PDF in the order they were made; never empty. */
  signatures: readonly Signature[];
  /** False where something was added to the PDF after its last signature, such as what proves it later on. */
  coversWholeFile: boolean;
};

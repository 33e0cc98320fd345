// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import type { FiscalCode } from "./fiscal-code.ts";
import type { Paper } from "./paper.ts";

/** Two keys from one secret, so that knowing one tells nothing of the other. A `KeyObject` does not print its bytes. */
export type IdentityKey = { readonly sealing: KeyObject; readonly voices: KeyObject };

/** Reads `PORTICO_IDENTITY_KEY`. Throws when it is not 32 bytes in base64. */
export function identityKey(base64: string): IdentityKey {
  const secret = Buffer.from(base64, "base64");
  if (secret.length !== 32 || secret.toString("base64") !== base64) {
    throw new Error("PORTICO_IDENTITY_KEY must be 32 bytes in base64, such as `openssl rand -base64 32` writes");
  }
  const derived = (purpose: string) => createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", purpose, 32)));
  return { sealing: derived("portico fiscal code v1"), voices: derived("portico voice v1") };
}

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** Says how it was sealed, so that another way can be added; it is authenticated with the rest. */
const version = "v1.";

export const sealFiscalCode = (key: IdentityKey, fiscalCode: FiscalCode): string => seal(key, fiscalCode);

/** Throws as `unseal` does. */
export const openFiscalCode = (key: IdentityKey, sealed: string): FiscalCode => unseal(key, sealed) as FiscalCode;

/** A fiscal code or the number of a document as it is kept at rest: never twice the same, opened with the key alone. */
export function seal(key: IdentityKey, text: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key.sealing, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(version));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return version + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Throws when the text was altered, cut, or sealed with another key; the error does not repeat it. */
export function unseal(key: IdentityKey, sealed: string): string {
  const encoded = sealed.slice(version.length);
  const bytes = Buffer.from(encoded, "base64url");
  if (!sealed.startsWith(version) || bytes.toString("base64url") !== encoded) throw broken();
  try {
    const decipher = createDecipheriv(algorithm, key.sealing, bytes.subarray(0, nonceLength), {
      authTagLength: tagLength,
    });
    decipher.setAAD(Buffer.from(version));
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    const opened = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
    return opened.toString("utf8");
  } catch {
    throw broken();
  }
}

const broken = () => new Error("What is sealed cannot be opened: it was altered, or sealed with another key");

/**
 * One person, one voice: 64 hexadecimal digits, always the same for the same person, from which nobody without the key
 * learns who it is. By fiscal code where there is one, whatever the door; otherwise by issuer and subject, or by the
 * identity document that was shown at the counter.
 */
export const voiceHash = (key: IdentityKey, person: Voiced): string =>
  createHmac("sha256", key.voices)
    .update(JSON.stringify(nameOf(person)))
    .digest("hex");

type Voiced = { fiscalCode: FiscalCode } | { issuer: string; subject: string } | { paper: Paper };

function nameOf(person: Voiced): string[] {
  if ("fiscalCode" in person) return ["fiscal-code", person.fiscalCode];
  if ("issuer" in person) return ["issuer-and-subject", person.issuer, person.subject];
  return ["identity-document", person.paper.kind, person.paper.country, person.paper.number];
}

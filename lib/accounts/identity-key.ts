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

/** The fiscal code as it is kept at rest: never twice the same, and only to be opened with the key. */
export function sealFiscalCode(key: IdentityKey, fiscalCode: FiscalCode): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key.sealing, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(version));
  const sealed = Buffer.concat([cipher.update(fiscalCode, "utf8"), cipher.final()]);
  return version + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Throws when the text was altered, cut, or sealed with another key; the error does not repeat it. */
export function openFiscalCode(key: IdentityKey, sealed: string): FiscalCode {
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
    return opened.toString("utf8") as FiscalCode;
  } catch {
    throw broken();
  }
}

const broken = () => new Error("A sealed fiscal code cannot be opened: it was altered, or sealed with another key");

/**
 * One person, one voice: 64 hexadecimal digits, always the same for the same person, from which nobody without the key
 * learns who it is. By fiscal code where there is one, whatever the door; otherwise by issuer and subject.
 */
export function voiceHash(
  key: IdentityKey,
  person: { fiscalCode: FiscalCode } | { fiscalCode?: never; issuer: string; subject: string },
): string {
  const name =
    person.fiscalCode === undefined
      ? ["issuer-and-subject", person.issuer, person.subject]
      : ["fiscal-code", person.fiscalCode];
  return createHmac("sha256", key.voices).update(JSON.stringify(name)).digest("hex");
}

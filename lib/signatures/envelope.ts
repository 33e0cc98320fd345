// SPDX-License-Identifier: AGPL-3.0-or-later

/** The name of `signedData` in ASN.1 (RFC 5652), as it stands at the beginning of every envelope. */
const signedData = Buffer.from("06092a864886f70d010702", "hex");

/** Tag and length of the sequence around it take so many bytes at most. */
const farthest = 8;

const isSignedData = (der: Buffer): boolean =>
  der[0] === 0x30 && der.subarray(0, farthest + signedData.length).includes(signedData);

/** What programs write around base64; some write nothing at all. */
const armour = /-----(BEGIN|END) [A-Z0-9 ]+-----/g;

/** The beginning is enough to know an envelope; base64 of it may be wrapped in lines, with a heading before it. */
const glance = 200;

/** Whether the bytes begin as a signed envelope (`.p7m`), in ASN.1 or in base64. */
export const isEnvelope = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, glance));
  return isSignedData(start) || isSignedData(decoded(start));
};

/** The envelope in ASN.1; null where it is none. */
export function unarmoured(bytes: Uint8Array): Uint8Array | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isSignedData(raw)) return bytes;
  return isEnvelope(bytes) ? decoded(raw) : null;
}

const decoded = (text: Buffer): Buffer => Buffer.from(text.toString("latin1").replace(armour, ""), "base64");

// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The text of a file, whatever program wrote it: UTF-8 or UTF-16 with or without its mark, otherwise Windows-1252, which
 * holds Latin-1. Null for what is no text at all, such as a PDF or a picture.
 */
export function decode(bytes: Uint8Array): string | null {
  if (isBinary(bytes)) return null;
  const text = decoded(bytes);
  return text.replace(/^\ufeff/, "").normalize("NFC");
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-16 says so by its mark; where it has none, every other byte of a western text is zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const beginning = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  beginning.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = beginning.length / 4;
  if (odd > most && even < odd / 8) return "utf-16le";
  return even > most && odd < even / 8 ? "utf-16be" : null;
}

const signatures = [
  "%PDF-",
  "PK\u0003\u0004",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "GIF8",
  "{\\rtf",
  "\u00d0\u00cf\u0011\u00e0",
];

/** By the first bytes of the formats people have at hand, and by what no text is full of. */
function isBinary(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (signatures.some((signature) => beginning.startsWith(signature))) return true;
  if (wideEncoding(bytes)) return false;
  const sample = bytes.subarray(0, 65_536);
  const strange = sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return strange > 8 + sample.length / 20;
}

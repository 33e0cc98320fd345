// SPDX-License-Identifier: AGPL-3.0-or-later

/** `strays` are the places in the text, in order, of letters that were in another encoding than the rest. */
export type Decoded = { text: string; strays: readonly number[] };

/**
 * The text of a file, whatever program wrote it: UTF-8 or UTF-16 with or without its mark, otherwise Windows-1252, which
 * holds Latin-1. Where UTF-8 has a few bytes that are none, these alone are read as Windows-1252, and told as strays. Null
 * for what is no text at all, such as a PDF or a picture.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (isBinary(bytes)) return null;
  const wide = wideEncoding(bytes);
  if (wide) return whole(new TextDecoder(wide).decode(bytes));
  try {
    return whole(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const strays = strayBytes(bytes);
    return strays ? mixed(bytes, strays) : whole(new TextDecoder("windows-1252").decode(bytes));
  }
}

const whole = (text: string): Decoded => ({ text: text.replace(/^\ufeff/, "").normalize("NFC"), strays: [] });

/** A letter of UTF-8 that takes more than one byte, or else a byte that belongs to none. */
const beyondAscii =
  /(?:[\xc2-\xdf]|\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f]|\xf0[\x90-\xbf][\x80-\xbf]|[\xf1-\xf3][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf])[\x80-\xbf]|[\x80-\xff]/g;

/** Where the bytes are that are no UTF-8. Null unless letters of UTF-8 outnumber them: otherwise it is none. */
function strayBytes(bytes: Uint8Array): number[] | null {
  const strays: number[] = [];
  let letters = 0;
  for (const { 0: found, index } of Buffer.from(bytes).toString("latin1").matchAll(beyondAscii)) {
    if (found.length > 1) letters += 1;
    else strays.push(index);
  }
  return letters > strays.length ? strays : null;
}

/** Piece by piece, so that the places of the strays are those in the text that comes out. */
function mixed(bytes: Uint8Array, strayBytes: readonly number[]): Decoded {
  const pieces: string[] = [];
  const strays: number[] = [];
  let length = 0;
  const add = (encoding: "utf-8" | "windows-1252", from: number, to: number) => {
    const piece = new TextDecoder(encoding).decode(bytes.subarray(from, to)).normalize("NFC");
    pieces.push(piece);
    length += piece.length;
  };
  let done = 0;
  for (const stray of strayBytes) {
    add("utf-8", done, stray);
    strays.push(length);
    done = stray + 1;
    add("windows-1252", stray, done);
  }
  add("utf-8", done, bytes.length);
  return { text: pieces.join(""), strays };
}

/** The lines, counted from one, that hold these places of a text. `lineEnd` is global, and the places are in order. */
export function linesAt(text: string, places: readonly number[], lineEnd: RegExp): Set<number> {
  const lines = new Set<number>();
  const ends = text.matchAll(lineEnd);
  let end = ends.next();
  let line = 1;
  for (const place of places) {
    while (!end.done && end.value.index < place) {
      line += 1;
      end = ends.next();
    }
    lines.add(line);
  }
  return lines;
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

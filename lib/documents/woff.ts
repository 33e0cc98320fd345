// SPDX-License-Identifier: AGPL-3.0-or-later
import { inflateSync } from "node:zlib";

/** Bytes of the header of a WOFF file, and of each entry of its directory (W3C, WOFF File Format 1.0). */
const woffHeader = 44;
const woffEntry = 20;

/** The same of the font it was made from. */
const fontHeader = 12;
const fontEntry = 16;

/**
 * The font inside a WOFF file. The web's packages hold fonts in this wrapping alone, each table compressed; those who set
 * documents want them as they were.
 */
export function unwrapped(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("this is not a WOFF file");
  const tables = woff.readUInt16BE(12);
  const font = Buffer.alloc(woff.readUInt32BE(16));
  writeHeader(font, woff.readUInt32BE(4), tables);
  let at = fontHeader + fontEntry * tables;
  for (let index = 0; index < tables; index += 1) {
    const from = woffHeader + woffEntry * index;
    const [offset, stored, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + stored);
    (stored < length ? inflateSync(bytes) : bytes).copy(font, at);
    const to = fontHeader + fontEntry * index;
    woff.copy(font, to, from, from + 4);
    woff.copy(font, to + 4, from + 16, from + 20);
    font.writeUInt32BE(at, to + 8);
    font.writeUInt32BE(length, to + 12);
    at += Math.ceil(length / 4) * 4;
  }
  return font;
}

/** How many tables there are, and how a reader may look for one by halves. */
function writeHeader(font: Buffer, flavour: number, tables: number): void {
  const halvings = Math.floor(Math.log2(tables));
  const range = fontEntry * 2 ** halvings;
  font.writeUInt32BE(flavour, 0);
  [tables, range, halvings, fontEntry * tables - range].forEach((value, index) => {
    font.writeUInt16BE(value, 4 + 2 * index);
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { promisify } from "node:util";
import { inflate } from "node:zlib";

const unpack = promisify(inflate);

/** What makes a PDF do more than show its pages, or hand out other files, by its name in ISO 32000-2 (7.11.4, 12.6, 13). */
const more = [
  ...["JavaScript", "Launch", "Rendition", "RichMedia", "ImportData", "XFA"],
  ...["EmbeddedFile", "EmbeddedFiles", "FileAttachment", "GoToE"],
];

/** How large all objects of one file may be that are packed, in bytes. */
const room = 128 * 1024 * 1024;

/**
 * Whether a PDF holds more than pages: programs, or files that nobody has checked. What cannot be told, because objects are
 * locked by a password or packed as no ordinary program does it, is `locked`. Pictures and the words on a page are not
 * looked into.
 */
export async function lookIntoPdf(pdf: Uint8Array): Promise<"pages" | "more" | "locked"> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString("latin1");
  if (saysMore.test(text)) return "more";
  let left = room;
  for (const { packing, start, end } of packedObjects(text)) {
    if (packing === "unknown") return "locked";
    const objects = await unpack(bytes.subarray(start, end), { maxOutputLength: left }).catch(() => null);
    if (!objects) return "locked";
    if (saysMore.test(objects.toString("latin1"))) return "more";
    left -= objects.length;
  }
  return "pages";
}

type Packed = { packing: "deflate" | "unknown"; start: number; end: number };

/** Where objects stand that are packed together (7.5.7). */
function* packedObjects(text: string): Generator<Packed> {
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(/\bstream(?:\r\n|\n|\r)/g)) {
    const before = text.slice(from, index);
    const dictionary = before.slice(before.lastIndexOf("obj"));
    from = index;
    if (!holdsObjects.test(dictionary) || !isPacked.test(dictionary)) continue;
    const start = index + opening.length;
    const end = text.indexOf("endstream", start);
    yield { packing: isDeflated.test(dictionary) ? "deflate" : "unknown", start, end: end < 0 ? text.length : end };
  }
}

/** One of these names, each letter written as itself or as `#4a` (7.3.5). */
const named = (...names: string[]) => new RegExp(`/(?:${names.map(spelled).join("|")})(?![^\\0\\s()<>[\\]{}/%])`);

const spelled = (name: string) => [...name].map((letter) => `(?:${letter}|#${hexadecimal(letter)})`).join("");

const hexadecimal = (letter: string) =>
  letter
    .charCodeAt(0)
    .toString(16)
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const saysMore = named(...more);
const holdsObjects = named("ObjStm", "First");
const isPacked = named("Filter", "F");
const isDeflated = /^(?![\s\S]*\/DecodeParms)[\s\S]*\/Filter\s*\[?\s*\/FlateDecode\s*(?:[\]>]|\/(?!\w+Decode))/;

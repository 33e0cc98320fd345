// SPDX-License-Identifier: AGPL-3.0-or-later

/** A signature in a PDF: where it stands, what it covers and what its dictionary says. */
export type PdfSignature = {
  /** What is signed is `[0, from)` and `[to, end)`; the signature itself stands between them. */
  from: number;
  to: number;
  end: number;
  cms: Buffer;
  /** What kind it is (ISO 32000-2, table 255). */
  format: string;
  saidAt: Date | null;
};

const range = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/** How far around a signature its dictionary may reach, in bytes. */
const around = 4_096;

/** The whole file as text in which each character is a byte. */
const asText = (pdf: Buffer) => pdf.toString("latin1");

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes("%PDF-");

/** The signatures of a PDF in the order they were made, time stamps of the whole document among them. */
export function signaturesIn(pdf: Buffer): PdfSignature[] {
  const text = asText(pdf);
  return [...text.matchAll(range)]
    .flatMap((match) => signatureAt(pdf, text, match.slice(1, 5).map(Number) as [number, number, number, number]))
    .sort((one, other) => one.end - other.end);
}

/**
 * A signature must leave out itself and nothing else: what is not signed is one string in hexadecimal digits. What says
 * otherwise covers less than it shows, and is no signature.
 */
function signatureAt(
  pdf: Buffer,
  text: string,
  [begin, from, to, rest]: [number, number, number, number],
): PdfSignature[] {
  const end = to + rest;
  if (begin !== 0 || from >= to || end > pdf.length) return [];
  const digits = /^<([0-9A-Fa-f\s]*)>$/.exec(text.slice(from, to))?.[1];
  if (digits === undefined) return [];
  const before = text
    .slice(Math.max(0, from - around), from)
    .split(/\bobj\b/)
    .at(-1);
  const after = text.slice(to, to + around).split(/\bendobj\b/)[0];
  const dictionary = `${before} ${after}`;
  return [
    {
      from,
      to,
      end,
      cms: Buffer.from(digits.replace(/\s/g, ""), "hex"),
      format: /\/SubFilter\s*\/([\w.]+)/.exec(dictionary)?.[1] ?? "",
      saidAt: dateIn(dictionary),
    },
  ];
}

/** `D:20260314101500+01'00'` (ISO 32000-2, 7.9.4). */
const pdfDate = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/;

function dateIn(dictionary: string): Date | null {
  const [found, year, month, day, hour, minute, second, hours, minutes = "00"] = pdfDate.exec(dictionary) ?? [];
  if (!found) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${hours ? `${hours}:${minutes}` : "Z"}`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** What a signature covers. */
export const coveredBy = (pdf: Buffer, { from, to, end }: PdfSignature): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([pdf.subarray(0, from), pdf.subarray(to, end)]));

/**
 * Where the PDF may have ended before its first signature was added: after the last end of file before it, and after the
 * line that may end there; the longest first. Empty where the signature is part of the first writing.
 */
export function endsBefore(pdf: Buffer, first: PdfSignature): number[] {
  const mark = pdf.lastIndexOf("%%EOF", first.from);
  if (mark === -1) return [];
  const end = mark + "%%EOF".length;
  const lines = /^(?:\r\n|\r|\n)?/.exec(asText(pdf.subarray(end, end + 2)))?.[0] ?? "";
  return [...new Set([end + lines.length, end + Math.min(1, lines.length), end])];
}

/** Whether nothing but blank lines follows. */
export const endsWith = (pdf: Buffer, { end }: PdfSignature): boolean => /^\s*$/.test(asText(pdf.subarray(end)));

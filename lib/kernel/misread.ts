// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the second and third byte of a letter in UTF-8 turn into in Windows-1252, where these are letters themselves. */
const lettersWithin = "ƒˆŠŒŽšœžŸªºµ";

/** What no Italian text has where it is right, and what letters turn into when they are read in another encoding. */
const traces: readonly RegExp[] = [
  // Nothing can be told from these any more.
  /[\ufffd\u0080-\u009f]/u,
  // UTF-8 read as Windows-1252, once or twice: `FinalitÃ `, `Lâ€™uso`, `nÂ° 3`.
  new RegExp(`[ÃÂ](?:[${lettersWithin}]|(?!\\p{L}))`, "u"),
  /â[€‚„†ˆ]|ï»¿|ï¿½/u,
  // UTF-8 read as Mac Roman, and as a code page of DOS: `Finalit√†`, `Finalit├á`.
  /√[†®©≤π¨àâéë]|‚Äô|‚Äú|‚Äù|├(?:[^\s─-╿]|[▓╣])/u,
  // Mac Roman and CP437 read as Windows-1252: `cittˆ`, `perchŽ`, `perch‚`, `cioŠ`, `pu•`, `dellÕuso`.
  /[ˆ˜]|\p{L}[‰‚•]|\p{Ll}[ƒŠŒŽŸÀ-ÖØ-Þ]|(?<![\p{L}])Š(?![\p{L}.])/u,
  // The same: `citt…`, `gi…`, `pi—`. "Art…" leaves a number open.
  /(?<!\bar)t…(?![….])|\bgi…|\bpi—/iu,
  // The same in capitals, and with a degree: `PIô`, `FINALITË`, `1ø`.
  /\p{Lu}{2}[ñôëãþ·]|TË(?!\p{L})|\d[ø¡]/u,
];

/** Whether a line was taken for another encoding somewhere on its way. */
export const isMisread = (line: string): boolean => traces.some((trace) => trace.test(line)) || hasMacQuote(line);

/** An opening quote that ends a word is the letter ì of Mac Roman, unless German quotes are closed with it. */
const hasMacQuote = (line: string) => /\p{Ll}“(?![\p{L}\p{N}])/u.test(line) && !line.includes("„");

const accented = /[àèìòù]|[aeiou]['’´`](?!\p{L})/iu;

/**
 * Tells which lines of a text are misread. An ellipsis or a dash after a letter is a trace as well in a text without a
 * single accent, be it written with an apostrophe: all of them were lost.
 */
export function misreadLines(text: string): (line: string) => boolean {
  if (accented.test(text)) return isMisread;
  return (line) => isMisread(line) || /\p{L}[…—](?!\p{L})/u.test(line);
}

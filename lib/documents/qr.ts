// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from "uqr";

/** A QR code (ISO/IEC 18004) to be drawn: a square of `size` modules, quiet zone included, and its dark ones as a path. */
export type QrDrawing = { size: number; path: string };

/** As wide as a reader wants it around the code. */
const quietZone = 4;

/** The text as a QR code that is still read when a stamp or a fold takes up to 15% of it. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: "M", border: quietZone });
  return {
    size,
    path: data.flatMap((row, y) => runsIn(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join(""),
  };
}

/** Where dark modules stand side by side: from which one, and how many. */
function runsIn(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  row.forEach((isDark, x) => {
    if (!isDark) return;
    if (!row[x - 1]) from = x;
    if (!row[x + 1]) runs.push([from, x + 1 - from]);
  });
  return runs;
}

/** The drawing as a picture of its own. */
export const qrSvg = ({ size, path }: QrDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;

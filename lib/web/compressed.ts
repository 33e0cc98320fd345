// SPDX-License-Identifier: AGPL-3.0-or-later
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import Negotiator from "negotiator";

/** How much is spent on making it small: what is sent once is worth less than what many read. */
export type Effort = "once" | "often";

const brotliQuality = { once: 4, often: 5 };
const gzipLevel = { once: 4, often: constants.Z_DEFAULT_COMPRESSION };

const compressBy = {
  br: (body: Buffer, effort: Effort) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort] } }),
  gzip: (body: Buffer, effort: Effort) => promisify(gzip)(body, { level: gzipLevel[effort] }),
};

export type Encoding = keyof typeof compressBy;

export const compressed = (encoding: Encoding, body: Buffer, effort: Effort): Promise<Buffer> =>
  compressBy[encoding](body, effort);

/** The one that makes it smallest, of those the reader says to take. */
export function encodingFor(request: IncomingMessage): Encoding | undefined {
  const accepted = new Negotiator(request);
  return (["br", "gzip"] as const).find((encoding) => accepted.encoding([encoding]));
}

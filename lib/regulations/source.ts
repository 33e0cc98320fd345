// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { decode } from "#lib/kernel/decode.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { readRegulation } from "./read-regulation.ts";
import { countText, type OddLine, type RegulationText } from "./text-schemas.ts";

/** What a text file may hold, in bytes: many times what any regulation has. */
export const largestFile = 8 * 1024 * 1024;

/** A page of more than this no browser reads with ease; no regulation comes near it. In characters. */
export const longestText = 1_500_000;

export type ReadSource = { source: string; sha256: string; text: RegulationText; odd: OddLine[] };

/** What an uploaded file says. Throws `Invalid` on the field `file` for what is no regulation. */
export function readSource(bytes: Uint8Array): ReadSource {
  if (bytes.length === 0) throw new Invalid({ file: { key: "files.empty" } });
  if (bytes.length > largestFile) throw tooLong();
  const decoded = decode(bytes);
  if (decoded === null) throw new Invalid({ file: { key: "regulations.fields.noText" } });
  if (decoded.text.length > longestText) throw tooLong();
  const { text, odd } = readRegulation(decoded.text, decoded.strays);
  if (countText(text).articles === 0) throw new Invalid({ file: { key: "regulations.fields.noArticles" } });
  // PostgreSQL keeps no NUL and no half of a pair; where there were some, `odd` says so.
  const source = decoded.text.replaceAll("\u0000", "").toWellFormed();
  return { source, sha256: createHash("sha256").update(source).digest("hex"), text, odd };
}

const tooLong = () => new Invalid({ file: { key: "regulations.fields.tooLong" } });

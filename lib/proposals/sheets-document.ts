// SPDX-License-Identifier: AGPL-3.0-or-later
import { qrSvg } from "#lib/documents/qr.ts";
import { renderSheets } from "#lib/documents/signature-sheets.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { findSigned } from "./co-authors.ts";
import { petitionPolicy } from "./petition-policy.ts";
import { printedCode } from "./sheet-code.ts";
import { findPrinted } from "./sheets.ts";

/** Who promotes a petition prints its sheets, and the counter for them; nobody else. */
export const mayPrintSheets = async (actor: Citizen | Staff, proposalId: string): Promise<boolean> =>
  petitionPolicy.enterSheets(actor).allowed || (await findSigned(actor, proposalId)) !== null;

/**
 * The sheets of these codes as one PDF, with the name of its file; null where none of them is of this petition. It is made
 * each time: it holds nothing that the page to print does not. Throws `DocumentFailed`.
 */
export async function sheetsPdf(proposalId: string, codes: readonly string[], locale: Locale) {
  const printed = await findPrinted(proposalId, codes);
  if (!printed || printed.sheets.length === 0) return null;
  const { petition, sheets, office, age } = printed;
  const all = translator(locale);
  const kind = all(`proposals.kind.${petition.kind}`);
  const addressee = petition.addressee ? all(`proposals.addressee.${petition.addressee}`) : "";
  const day = petition.supportsUntil ? dayInWords(locale, petition.supportsUntil) : "";
  const title = all("petitions.sheets.paperTitle", { kind });
  const bytes = await renderSheets({
    locale,
    title: `${title}, ${petition.number}`,
    issuer: office.municipality,
    kind: title,
    petition: {
      title: petition.title,
      to: all("petitions.sheets.paperTo", { addressee, number: petition.number, day }),
      body: petition.body,
    },
    declaration: all("petitions.sheets.paperSign", { age }),
    columns: [
      all("petitions.sheets.columns.number"),
      all("petitions.sheets.columns.name"),
      all("petitions.sheets.columns.birth"),
      all("petitions.sheets.columns.code"),
      all("petitions.sheets.columns.signature"),
    ],
    privacy: all("petitions.sheets.paperPrivacy", office),
    code: all("petitions.sheets.paperCode"),
    scanned: all("petitions.sheets.scanned", { code: "%1" }),
    sheets: sheets.map(({ code, lines, qr }) => ({ code: printedCode(code), qr: qrSvg(qr), lines })),
  });
  return { bytes, name: `${all("petitions.sheets.fileName", { number: petition.number })}.pdf` };
}

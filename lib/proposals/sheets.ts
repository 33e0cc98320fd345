// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { drawQr } from "#lib/documents/qr.ts";
import { today } from "#lib/kernel/clock.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import type { LineFinding } from "./petition-vocabulary.ts";
import { participationRequirement } from "./requirement.ts";
import { signedKinds } from "./vocabulary.ts";

const valid = sql<number>`count(*) filter (where ${sheetLines.finding} = 'valid')::int`;
const notValid = sql<number>`count(*) filter (where ${sheetLines.finding} <> 'valid')::int`;

/** The sheets of a petition, the last issued first, with what was found on those that came back. */
export const listSheets = (proposalId: string) =>
  db
    .select({
      id: signatureSheets.id,
      code: signatureSheets.code,
      lines: signatureSheets.lines,
      issuedAt: signatureSheets.issuedAt,
      receivedOn: signatureSheets.receivedOn,
      enteredAt: signatureSheets.enteredAt,
      valid,
      notValid,
    })
    .from(signatureSheets)
    .leftJoin(sheetLines, eq(sheetLines.sheetId, signatureSheets.id))
    .where(eq(signatureSheets.proposalId, proposalId))
    .groupBy(signatureSheets.id)
    .orderBy(desc(signatureSheets.issuedAt), asc(signatureSheets.code));

export type ListedSheet = Awaited<ReturnType<typeof listSheets>>[number];

/** How many signatures there are on line and on paper, and what was found on the lines that do not count. */
export async function signatureTotals(proposalId: string) {
  const [voices, findings] = await Promise.all([
    db
      .select({ channel: supports.channel, count: sql<number>`count(*)::int` })
      .from(supports)
      .where(eq(supports.proposalId, proposalId))
      .groupBy(supports.channel),
    db
      .select({ finding: sheetLines.finding, count: sql<number>`count(*)::int` })
      .from(sheetLines)
      .innerJoin(signatureSheets, eq(signatureSheets.id, sheetLines.sheetId))
      .where(eq(signatureSheets.proposalId, proposalId))
      .groupBy(sheetLines.finding),
  ]);
  const of = (channel: "online" | "paper") => voices.find((each) => each.channel === channel)?.count ?? 0;
  const found = Object.fromEntries(findings.map(({ finding, count }) => [finding, count]));
  return { online: of("online"), paper: of("paper"), findings: found as Partial<Record<LineFinding, number>> };
}

/** A sheet with its petition and its lines; null where there is none. */
export async function findSheet(id: string) {
  const [found] = await db
    .select({
      id: signatureSheets.id,
      code: signatureSheets.code,
      size: signatureSheets.lines,
      receivedOn: signatureSheets.receivedOn,
      enteredAt: signatureSheets.enteredAt,
      enteredBy: fullName(people),
      scanId: signatureSheets.scanId,
      proposalId: proposals.id,
      title: proposals.title,
      status: proposals.status,
      number: cases.number,
    })
    .from(signatureSheets)
    .innerJoin(proposals, eq(proposals.id, signatureSheets.proposalId))
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .leftJoin(people, eq(people.id, signatureSheets.enteredBy))
    .where(eq(signatureSheets.id, id));
  if (!found) return null;
  const lines = await db
    .select({
      number: sheetLines.number,
      finding: sheetLines.finding,
      reason: sheetLines.reason,
      givenName: sheetLines.givenName,
      familyName: sheetLines.familyName,
      birthDate: sheetLines.birthDate,
      correction: sheetLines.correction,
      correctedAt: sheetLines.correctedAt,
      forgottenAt: sheetLines.forgottenAt,
    })
    .from(sheetLines)
    .where(eq(sheetLines.sheetId, id))
    .orderBy(asc(sheetLines.number));
  return { ...found, lines };
}

export type FoundSheet = NonNullable<Awaited<ReturnType<typeof findSheet>>>;

/** A petition as its sheets and the counter show it. */
export async function findPrintable(proposalId: string) {
  const [petition] = await db
    .select({
      id: proposals.id,
      caseId: cases.id,
      title: proposals.title,
      body: proposals.body,
      kind: proposals.kind,
      addressee: proposals.addressee,
      status: proposals.status,
      supportsUntil: proposals.supportsUntil,
      supportsNeeded: proposals.supportsNeeded,
      supportsReachedAt: proposals.supportsReachedAt,
      number: cases.number,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(and(eq(proposals.id, proposalId), inArray(proposals.kind, [...signedKinds])));
  return petition ?? null;
}

/** All that stands on the sheets of these codes; null where there is no such petition. */
export async function findPrinted(proposalId: string, codes: readonly string[]) {
  const on = today();
  const [petition, { name, profile }, requirement, sheets] = await Promise.all([
    findPrintable(proposalId),
    getMunicipality(),
    participationRequirement(db, on),
    db
      .select({ code: signatureSheets.code, lines: signatureSheets.lines })
      .from(signatureSheets)
      .where(and(eq(signatureSheets.proposalId, proposalId), inArray(signatureSheets.code, [...codes])))
      .orderBy(asc(signatureSheets.code)),
  ]);
  const office = { municipality: name, email: profile.email };
  const drawn = sheets.map((sheet) => ({ ...sheet, qr: drawQr(sheet.code) }));
  return petition && { petition, sheets: drawn, office, age: requirement.minimumAge ?? 0 };
}

/** The petitions that can be signed, the first to end first. */
export const listCollecting = () =>
  db
    .select({
      id: proposals.id,
      number: cases.number,
      title: proposals.title,
      supportsUntil: proposals.supportsUntil,
      supportsNeeded: proposals.supportsNeeded,
      signatures: sql<number>`(select count(*)::int from ${supports} where ${supports.proposalId} = ${proposals.id})`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(and(eq(proposals.status, "collecting"), isNotNull(proposals.supportsUntil)))
    .orderBy(asc(proposals.supportsUntil));

// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne, or } from "drizzle-orm";
import { residencyChecks } from "#db/schema/accounts.ts";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import type { Transaction } from "#db/transaction.ts";
import { writeResidency } from "#lib/accounts/commands/record-residency.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { findByVoice, findOrWritePerson, type OnPaper, voiceOf } from "#lib/accounts/write-person.ts";
import { eligibility } from "#lib/eligibility/eligibility.ts";
import type { ResidencyFinding } from "#lib/gateways/residency.ts";
import { type Staff, system } from "#lib/kernel/actor.ts";
import type { Supported } from "./lock-proposal.ts";
import type { Ineligibility, LineFinding } from "./petition-vocabulary.ts";
import { participationRequirement } from "./requirement.ts";
import { writeSupport } from "./write-support.ts";

export type Judgement = { finding: LineFinding; reason: Ineligibility | null };

type Place = {
  petition: Supported;
  sheet: { id: string; receivedOn: string };
  number: number;
  officer: Staff;
  at: Temporal.Instant;
};

const found = (finding: LineFinding, reason: Ineligibility | null = null): Judgement => ({ finding, reason });

/**
 * Whether the signature on a line counts, as of the day on which the sheet was handed in; where it does, it is counted.
 * Who is neither known here nor in the register of residents is not valid until the office has checked who they are.
 */
export async function judgeLine(
  tx: Transaction,
  place: Place,
  who: OnPaper,
  register: ResidencyFinding | undefined,
): Promise<Judgement> {
  const voice = voiceOf(who.fiscalCode);
  const elsewhere = await signedBefore(tx, place, voice);
  if (elsewhere) return found(elsewhere);

  const personId = await personOf(tx, place, who, voice, register);
  if (personId === null) return found("unknown-person");
  const on = Temporal.PlainDate.from(place.sheet.receivedOn);
  const counter = atCounterFor(place.officer, personId);
  const [facts, requirement] = await Promise.all([
    personFacts(tx, personId, counter.level),
    participationRequirement(tx, on),
  ]);
  const verdict = eligibility(facts, requirement, on);
  if (verdict.verdict !== "yes") {
    return found("ineligible", verdict.verdict === "no" ? verdict.reason : verdict.missing[0]);
  }

  const { petition: proposal, at } = place;
  const isNew = await writeSupport(tx, {
    actor: counter,
    proposal,
    personId,
    voice: facts.voice,
    channel: "paper",
    at,
  });
  return found(isNew ? "valid" : "signed-elsewhere");
}

/** The line on which this voice counts already, if it is another one. */
async function signedBefore(tx: Transaction, { petition, sheet, number }: Place, voice: string) {
  const [other] = await tx
    .select({ sheetId: sheetLines.sheetId })
    .from(sheetLines)
    .innerJoin(signatureSheets, eq(signatureSheets.id, sheetLines.sheetId))
    .where(
      and(
        eq(signatureSheets.proposalId, petition.id),
        eq(sheetLines.voice, voice),
        eq(sheetLines.finding, "valid"),
        or(ne(sheetLines.sheetId, sheet.id), ne(sheetLines.number, number)),
      ),
    );
  if (!other) return null;
  return other.sheetId === sheet.id ? "double-on-sheet" : "double-on-another-sheet";
}

async function personOf(
  tx: Transaction,
  { officer, at }: Place,
  who: OnPaper,
  voice: string,
  register: ResidencyFinding | undefined,
): Promise<string | null> {
  const known = await findByVoice(tx, voice);
  if (known !== null) return known;
  if (register?.result !== "resident") return null;
  const { personId, isNew } = await findOrWritePerson(tx, officer, who, "sheet", at);
  if (isNew || (await tx.$count(residencyChecks, eq(residencyChecks.personId, personId))) === 0) {
    const { result, source, zoneCode, on } = register;
    await writeResidency(tx, system, { personId, result, source, zoneCode, tie: null, checkedOn: on }, at);
  }
  return personId;
}

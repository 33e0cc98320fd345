// SPDX-License-Identifier: AGPL-3.0-or-later
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import type { Transaction } from "#db/transaction.ts";
import { type FiscalCode, fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { sealed, voiceOf } from "#lib/accounts/write-person.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { lockProposal } from "#lib/proposals/lock-proposal.ts";
import { sheetEntered, sheetReceived, sheetsIssued } from "#lib/proposals/petition-events.ts";
import { newSheetCode } from "#lib/proposals/sheet-code.ts";
import { fiscalCodeOf } from "../fiscal-code.ts";
import { people } from "../people.ts";
import { accountOf } from "./people.ts";
import { type Cast, dateOf, recordPastEvent, type Scene } from "./scene.ts";
import { type Support, writeSupports } from "./supports.ts";

type At = Temporal.Instant;

const lines = 10;

type Found = Omit<typeof sheetLines.$inferInsert, "sheetId" | "number">;

type Signer = { fiscalCode: string; givenName: string; familyName: string; birthDate: string };

/** Somebody who signed, and lives in no register. */
const passerBy = { givenName: "Aldo", familyName: "Forestieri", birthDate: "1971-03-09", sex: "male" } as const;

const stranger: Signer = { ...passerBy, fiscalCode: fiscalCodeOf({ ...passerBy, birthPlace: "abroad" }) };

function lineOf({ fiscalCode: written, ...who }: Signer, finding: Found["finding"]): Found {
  const code: FiscalCode = fiscalCode.parse(written);
  const { givenName, familyName, birthDate } = who;
  return { finding, givenName, familyName, birthDate, fiscalCodeSealed: sealed(code), voice: voiceOf(code) };
}

function signerOf(scene: Scene, { person }: Support): Signer {
  const found = people.find(({ id }) => scene.accounts.get(id)?.id === person.id);
  if (!found) throw new Error("somebody signed on paper who is not among the people of Valfiorita");
  return found;
}

type OnPaper = { cast: Cast; paper: readonly Support[]; online: Support | undefined; at: At };

/**
 * Three sheets: one entered, with lines that do not count, one handed in that waits for the officer, one still out. Who
 * was counted on paper signed with `paper`; `online` had signed already.
 */
export async function bringSheets(tx: Transaction, scene: Scene, { cast, paper, online, at }: OnPaper): Promise<void> {
  const clerk = accountOf(scene.accounts, "silvia-guerrini").id;
  const officer: Staff = { kind: "staff", personId: clerk, level: 2, appointments: [] };
  const issuedAt = cast.filedAt.add({ hours: 2 });
  const [entered = "", waiting = "", out = ""] = Array.from({ length: 3 }, newSheetCode);
  const receivedOn = today(at).toString();
  const common = { proposalId: cast.id, lines, issuedAt: dateOf(issuedAt), issuedBy: cast.author.id };
  const [sheet] = await tx
    .insert(signatureSheets)
    .values([
      { ...common, code: entered, receivedOn, enteredAt: dateOf(at), enteredBy: clerk },
      { ...common, code: waiting, receivedOn },
      { ...common, code: out },
    ])
    .returning({ id: signatureSheets.id });
  if (!sheet) throw new Error("the sheets were not written");

  await writeSupports(tx, scene, paper);
  const valid = paper.map((support) => lineOf(signerOf(scene, support), "valid"));
  const found: Found[] = [
    ...valid,
    ...valid.slice(1, 2).map((line) => ({ ...line, finding: "double-on-sheet" as const })),
    ...(online ? [lineOf(signerOf(scene, online), "signed-elsewhere")] : []),
    lineOf(stranger, "unknown-person"),
  ];
  const written = [...found.slice(0, 4), { finding: "unreadable" as const }, ...found.slice(4)].slice(0, lines);
  await tx.insert(sheetLines).values(written.map((line, index) => ({ ...line, sheetId: sheet.id, number: index + 1 })));
  const petition = { id: cast.id, caseId: await caseIdOf(tx, cast.id) };
  const count = written.filter(({ finding }) => finding === "valid").length;
  const facts = [
    sheetsIssued(petition, { codes: [entered, waiting, out], lines }),
    sheetReceived(petition, { code: entered }),
    sheetReceived(petition, { code: waiting }),
    sheetEntered(petition, { code: entered, valid: count, notValid: written.length - count }),
  ];
  for (const fact of facts) await recordPastEvent(tx, officer, fact, at);
}

async function caseIdOf(tx: Transaction, id: string): Promise<string | null> {
  const { caseId } = await lockProposal(tx, id);
  return caseId;
}

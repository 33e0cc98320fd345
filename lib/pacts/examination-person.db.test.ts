// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { pactObservations } from "#db/schema/pact-examination.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import { lastEventOf } from "#db/testing/told.ts";
import { inTransaction } from "#db/transaction.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { announceRefusal } from "./commands/examination/announce-refusal.ts";
import { decideObservation } from "./commands/examination/decide-observation.ts";
import { observe } from "./commands/examination/observe.ts";
import { remark } from "./commands/examination/remark.ts";
import { carryExamination, examinationData } from "./examination-person.ts";

beforeAll(furnishHouse);

const text = "Le aiuole le cura già la scuola.";
const open = { status: "open-to-observations", observationsUntil: "2199-12-31" } as const;

const carry = (from: Citizen, to: Citizen) =>
  inTransaction((tx) =>
    carryExamination(tx, { personId: from.personId, voice: "old" }, { personId: to.personId, voice: "new" }),
  );

const observationsOf = (pactId: string) =>
  db.select().from(pactObservations).where(eq(pactObservations.pactId, pactId));

it("what a person said while pacts were examined is theirs to take along", async () => {
  const [author, observer] = await Promise.all([aCitizen(), aCitizen()]);
  const officer = await anEmployee("participation-officer");
  const { pactId } = await aPact(author, open);
  await observe(observer, { pactId, text });
  expect(await examinationData(observer.personId)).toMatchObject({ observations: [{ text, state: "waiting" }] });
  const refused = await aPact(author);
  await announceRefusal(officer, { pactId: refused.pactId, notice: "L’area è già affidata alla scuola." });
  const remarks = "La scuola la usa solo la mattina.";
  await remark(author, { pactId: refused.pactId, remarks });
  expect((await examinationData(author.personId)).remarks).toMatchObject([{ number: refused.number, remarks }]);
});

it("goes with a person who turns out to be another, one observation a pact", async () => {
  const [author, before, after] = await Promise.all([aCitizen(), aCitizen(), aCitizen()]);
  const [first, second] = [await aPact(author, open), await aPact(author, open)];
  await observe(before, { pactId: first.pactId, text });
  await observe(before, { pactId: second.pactId, text });
  await observe(after, { pactId: first.pactId, text: "La mia, sotto il mio codice." });
  await carry(before, after);
  expect((await examinationData(before.personId)).observations).toEqual([]);
  const kept = (await examinationData(after.personId)).observations;
  expect(kept.map((one) => one.text).toSorted()).toEqual(["La mia, sotto il mio codice.", text].toSorted());
});

it("keeps an observation that everyone reads when the account is erased, and no other", async () => {
  const [author, observer, officer] = [await aCitizen(), await aCitizen(), await anEmployee("participation-officer")];
  const [first, second] = [await aPact(author, open), await aPact(author, open)];
  await observe(observer, { pactId: first.pactId, text });
  await observe(observer, { pactId: second.pactId, text });
  const [waiting] = await observationsOf(first.pactId);
  await decideObservation(officer, { observationId: waiting?.id ?? "", decision: "publish", reason: null });
  await eraseAccount(observer);
  await react((await lastEventOf(observer.personId)).id);
  expect(await observationsOf(first.pactId)).toMatchObject([{ text, state: "published" }]);
  expect(await observationsOf(second.pactId)).toEqual([]);
});

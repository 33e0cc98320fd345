// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { municipality } from "#db/schema/municipality.ts";
import { programmeItems } from "#db/schema/programme.ts";
import { type Connection, inTransaction, joining, type Transaction } from "#db/transaction.ts";
import { identityKey } from "#lib/accounts/identity-key.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { now as present } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { takeEffect } from "#lib/regulations/commands/take-effect.ts";
import { numbersFrom } from "../numbers.ts";
import { programme } from "./programme.ts";
import { proposals } from "./proposals.ts";
import { agendaActs } from "./seed/agenda.ts";
import { seedCoAuthors } from "./seed/co-authors.ts";
import { commonsActs } from "./seed/commons.ts";
import { seedChoices, templateActs } from "./seed/desk.ts";
import { documentActs, storePapers } from "./seed/documents.ts";
import { seedFeedback } from "./seed/feedback.ts";
import { livingPactActs } from "./seed/living-pacts.ts";
import { ruleActs, seedAssociations, seedMunicipality, seedRules } from "./seed/municipality.ts";
import { newsActs } from "./seed/news.ts";
import { seedOffice } from "./seed/office.ts";
import { pactActs } from "./seed/pact-acts.ts";
import { seedAppointments, seedPeople, seedResidency } from "./seed/people.ts";
import { seedProposals } from "./seed/proposals.ts";
import { regulationActs, seedFirstRegulation } from "./seed/regulations.ts";
import { requestActs } from "./seed/request-acts.ts";
import type { Scene } from "./seed/scene.ts";
import { seedSearch } from "./seed/searchable.ts";
import { seedSubscribers } from "./seed/subscriptions.ts";
import { drawSketch } from "./sketch.ts";

/**
 * Fills an empty database with the Comune di Valfiorita: all of it, or nothing. Where a municipality is set up already
 * it does nothing, and says so with `false`.
 */
export async function seed(now = present()): Promise<boolean> {
  if (await isSetUp(db)) return false;
  const [sketches, papers] = await Promise.all([storeSketches(), storePapers(now)]);
  return inTransaction(async (tx) => {
    if (await isSetUp(tx)) return false;
    const scene = await setTheScene(tx, now, sketches);
    await seedOffice(tx, scene);
    const offices = [
      ...templateActs(scene),
      ...newsActs(scene),
      ...agendaActs(scene),
      ...requestActs(scene),
      ...pactActs(scene),
      ...commonsActs(scene),
      ...livingPactActs(scene),
    ];
    await seedProposals(tx, scene, [
      ...offices,
      ...regulationActs(scene),
      ...ruleActs(scene),
      ...documentActs(scene, papers),
    ]);
    await joining(tx, () => takeEffect(now));
    await seedCoAuthors(tx, scene);
    await seedChoices(tx, scene);
    await seedSubscribers(tx, scene);
    await seedSearch(tx);
    await seedFeedback(tx, scene);
    await tx.insert(programmeItems).values([...programme]);
    return true;
  });
}

const isSetUp = async (connection: Connection) => (await connection.$count(municipality)) > 0;

/** Like every upload, the maps are stored before the transaction that names them. */
async function storeSketches(): Promise<Scene["sketches"]> {
  const stored = proposals.map(async ({ title, zone, place }) =>
    zone && place ? [[title, await receiveUpload(await drawSketch(zone, place))] as const] : [],
  );
  return new Map((await Promise.all(stored)).flat());
}

/** The Comune as if it had used Portico for years until `now`, before anything was proposed. */
export async function setTheScene(
  tx: Transaction,
  now: Temporal.Instant,
  sketches: Scene["sketches"] = new Map(),
): Promise<Scene> {
  await seedMunicipality(tx);
  const key = identityKey(env().PORTICO_IDENTITY_KEY);
  const accounts = await seedPeople(tx, { key, issuer: env().OIDC_ISSUER, now });
  await seedAppointments(tx, accounts, now);
  await seedResidency(tx, accounts, now);
  await seedFirstRegulation(tx, { accounts, now });
  await seedRules(tx, accounts, now);
  const associations = await seedAssociations(tx, accounts, now);
  return { now, calendar: await workingCalendar(tx), accounts, associations, sketches, chance: numbersFrom(18_400) };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations } from "#db/schema/associations.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { findDetails } from "./application-draft.ts";
import { examinationData } from "./examination-person.ts";
import { lifeData } from "./life-person.ts";
import { textData } from "./text-person.ts";

/** Everything this room keeps of a person, drafts and memberships included, for the copy they may ask for. */
export async function pactData(personId: string) {
  const [examination, text, life, applied, member, consents, answersFor] = await Promise.all([
    examinationData(personId),
    textData(personId),
    lifeData(personId),
    db
      .select({
        id: pacts.id,
        number: pacts.number,
        status: pacts.status,
        applicantKind: pacts.applicantKind,
        group: pacts.applicantName,
        association: associations.name,
        title: pacts.title,
        summary: pacts.summary,
        answers: pacts.answers,
        zone: pacts.zoneCode,
        topic: pacts.topicCode,
        address: pacts.address,
        area: pacts.area,
        durationMonths: pacts.durationMonths,
        rhythm: pacts.rhythm,
        createdAt: pacts.createdAt,
        submittedAt: pacts.submittedAt,
      })
      .from(pacts)
      .leftJoin(associations, eq(associations.id, pacts.associationId))
      .where(eq(pacts.authorId, personId))
      .orderBy(asc(pacts.createdAt)),
    db
      .select({
        number: pacts.number,
        title: pacts.title,
        confirmedAt: pactMembers.confirmedAt,
        endedAt: pactMembers.endedAt,
      })
      .from(pactMembers)
      .innerJoin(pacts, eq(pacts.id, pactMembers.pactId))
      .where(eq(pactMembers.personId, personId))
      .orderBy(asc(pactMembers.confirmedAt)),
    minorsOf(eq(pactMembers.consentById, personId)),
    minorsOf(eq(pactMembers.responsibleId, personId)),
  ]);
  const whole = applied.map(async ({ id, ...pact }) => ({ ...pact, ...(await findDetails(id)) }));
  return { applied: await Promise.all(whole), member, consents, answersFor, ...examination, text, life };
}

/** The minors for whom somebody consented, or answers. */
const minorsOf = (which: ReturnType<typeof eq>) =>
  db
    .select({ number: pacts.number, title: pacts.title, minor: pactMembers.name, consentedAt: pactMembers.confirmedAt })
    .from(pactMembers)
    .innerJoin(pacts, eq(pacts.id, pactMembers.pactId))
    .where(which)
    .orderBy(asc(pactMembers.confirmedAt));

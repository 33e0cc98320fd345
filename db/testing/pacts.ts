// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { participationUnit } from "#lib/organisation/queries.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

type Given = Partial<typeof pacts.$inferInsert> & { unitCode?: string };

/**
 * A pact as it stands in the status that is given, with its case, written straight into the tables: for the tests of what
 * comes next. What the status asks for besides (reasons, days) is given with it.
 */
export async function aPact(author: Pick<Citizen, "personId">, given: Given = {}, at = now()) {
  const { unitCode, ...columns } = given;
  const status = columns.status ?? "under-review";
  const id = columns.id ?? crypto.randomUUID();
  const title = columns.title ?? "Ci prendiamo cura delle aiuole di piazza Mazzini";
  return inTransaction(async (tx) => {
    const opened =
      status === "draft"
        ? null
        : await openCase(
            tx,
            {
              kind: "pact",
              subjectId: id,
              title,
              unitCode: unitCode ?? (await participationUnit(tx)),
              term: (await rulesInForce(tx, ["pacts.review-term-ordinary"], today(at)))["pacts.review-term-ordinary"],
            },
            at,
          );
    const [pact] = await tx
      .insert(pacts)
      .values({
        id,
        title,
        status,
        applicantKind: "person",
        authorId: author.personId,
        summary: "Puliamo e curiamo le aiuole, un sabato al mese.",
        durationMonths: 12,
        submittedAt: opened ? new Date(at.epochMilliseconds) : null,
        ...columns,
        number: opened?.number ?? null,
        caseId: opened?.id ?? null,
      })
      .returning();
    if (!pact) throw new Error("the pact was not written");
    return { pactId: pact.id, number: opened?.number ?? "", caseId: opened?.id ?? "" };
  });
}

/** The pact as it is now. */
export async function pactNow(id: string) {
  const [pact] = await db.select().from(pacts).where(eq(pacts.id, id));
  if (!pact) throw new Error(`there is no pact ${id}`);
  return pact;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import type { Formerly } from "#lib/associations/policy.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { findDetails } from "./application-draft.ts";
import { formToday } from "./application-form.ts";
import { listMembers } from "./application-members.ts";
import type { ReusedStep } from "./application-vocabulary.ts";
import type { Pact } from "./lock-pact.ts";

type Applicant = Pick<Pact, "authorId" | "associationId" | "applicantKind">;

/** The application that the same person, group or association filed last; null for who applies for the first time. */
export async function filedBefore(applicant: Applicant, connection: Connection = db): Promise<Pact | null> {
  const { associationId, authorId, applicantKind } = applicant;
  if (authorId === null) return null;
  const theirs = associationId
    ? eq(pacts.associationId, associationId)
    : and(eq(pacts.authorId, authorId), isNull(pacts.associationId), eq(pacts.applicantKind, applicantKind));
  const [found] = await connection
    .select()
    .from(pacts)
    .where(and(theirs, ne(pacts.status, "draft"), isNotNull(pacts.submittedAt)))
    .orderBy(desc(pacts.submittedAt))
    .limit(1);
  return found ?? null;
}

/** Who belonged to the group that applied before, by name. */
export async function groupBefore(earlier: Pact): Promise<string[]> {
  return (await listMembers(earlier.id)).flatMap(({ account, name }) => account ?? name ?? []);
}

type Resource = Awaited<ReturnType<typeof findDetails>>["resources"][number];

export type Offer = {
  from: { number: string; title: string; submittedAt: Date };
  answers: { key: string; label: Localized; answer: string }[];
  resources: Resource[];
};

/**
 * What of a step was told before and is empty now: the questions about who applies, and what they bring themselves. What
 * concerns one project alone is not offered for another, nor what an association told to who acts for it no longer. Null
 * where there is nothing to offer.
 */
export async function offerOf(
  step: ReusedStep,
  draft: Pact & Formerly,
  connection: Connection = db,
): Promise<Offer | null> {
  if (draft.formerlyFor !== null) return null;
  const earlier = await filedBefore(draft, connection);
  if (!earlier?.number || !earlier.submittedAt) return null;
  const from = { number: earlier.number, title: earlier.title, submittedAt: earlier.submittedAt };
  if (step === "resources") {
    const [now, before] = [await findDetails(draft.id, connection), await findDetails(earlier.id, connection)];
    const { resources } = before;
    return now.resources.length > 0 || resources.length === 0 ? null : { from, answers: [], resources };
  }
  const answers = (await formToday(connection))
    .filter((section) => section.step === step)
    .flatMap(({ fields }) => fields)
    .filter(({ key, isAboutApplicant }) => isAboutApplicant && !draft.answers[key])
    .flatMap(({ key, label }) => {
      const answer = earlier.answers[key];
      return answer ? [{ key, label, answer }] : [];
    });
  return answers.length > 0 ? { from, answers, resources: [] } : null;
}

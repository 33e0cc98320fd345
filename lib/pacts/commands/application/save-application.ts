// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne, notInArray } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import { pactDeclared, pactResources, pactSupportAsked } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { findAssociation } from "#lib/associations/queries.ts";
import { isOpenOn } from "#lib/calls/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { pointOf, readArea } from "#lib/municipality/drawn-area.ts";
import { assertOffered } from "#lib/municipality/known-codes.ts";
import { findPlace, type ToldPlace } from "#lib/municipality/place.ts";
import { listZones } from "#lib/municipality/queries.ts";
import { findDetails } from "../../application-draft.ts";
import { applicationDrafted } from "../../application-events.ts";
import { declarationsToday } from "../../application-form.ts";
import { listMembers } from "../../application-members.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { applicationRequirement, largestArea } from "../../application-rules.ts";
import type { ResourceKind, SupportKind } from "../../application-vocabulary.ts";
import { lockPact, type Pact, savePact } from "../../lock-pact.ts";
import type { ApplicantKind } from "../../vocabulary.ts";
import { pactWorkflow } from "../../workflow.ts";

/** What one step says; what it does not name stays. */
export type SaveApplication = {
  id: string;
  /** The one the writer saw; 0 for a new draft. */
  version: number;
  applicantKind?: ApplicantKind;
  place?: ToldPlace & { area: string };
  resources?: { kind: ResourceKind; description: string; quantity: number | null }[];
  support?: { kind: SupportKind; description: string }[];
  /** The declarations that are made, by identifier. */
  declared?: string[];
} & Partial<
  Pick<
    Pact,
    | "applicantName"
    | "associationId"
    | "title"
    | "summary"
    | "commonsId"
    | "callId"
    | "topicCode"
    | "durationMonths"
    | "rhythm"
    | "answers"
  >
>;

/**
 * Writes what one step of an application says. It has the identifier its form was given, so that a form sent twice makes
 * one draft. Whoever would overwrite a newer version gets `Conflict`; an area outside the municipality is `Invalid`, and
 * nothing is written. Answers the version written.
 */
export const saveApplication = (actor: Actor, input: SaveApplication, at = now()) =>
  inTransaction(async (tx): Promise<{ id: string; version: number }> => {
    const { id, version, resources, support, declared, place, ...told } = input;
    const columns = { ...told, ...(await kindOf(tx, told)) };
    const author = await actingFor(tx, actor, columns.associationId ?? null, at);
    const authorId = actingPerson(author);
    if (authorId === null || author.kind === "staff" || author.kind === "system") {
      throw new Refusal("pact-application.refusals.staff");
    }
    const moment = new Date(at.epochMilliseconds);
    const begun = await begin(tx, author, { id, authorId, columns }, at);
    const pact = await lockPact(tx, id);
    authorize(applicationPolicy.write(await actingAsWriter(tx, actor, pact, at), pact));
    pactWorkflow.next("edit", pact.status);
    await assertNoMembersLeft(tx, pact, columns.applicantKind ?? pact.applicantKind, at);
    if (columns.topicCode) await assertOffered(tx, columns.topicCode, pact.topicCode);
    await assertAnswerable(tx, pact, columns, today(at));

    const content = {
      ...columns,
      ...(columns.answers && { answers: { ...pact.answers, ...columns.answers } }),
      ...(place && (await placed(tx, place, at))),
    };
    const before = await findDetails(id, tx);
    const isSame =
      Object.entries(content).every(([key, value]) => same(pact[key as keyof Pact], value)) &&
      (resources === undefined || same(before.resources, resources)) &&
      (support === undefined || same(sorted(before.support), sorted(support))) &&
      (declared === undefined || same(versionsOf(before.declared), await versionsAsked(tx, pact, declared)));
    if (isSame || begun) {
      if (begun) await writeDetails(tx, pact, { resources, support, declared }, moment);
      await savePact(tx, id, { ...(begun && content), draftWarnedAt: null }, at);
      return { id, version: pact.version };
    }
    if (pact.version !== version) throw new Conflict();
    await savePact(tx, id, { ...content, draftWarnedAt: null, version: version + 1 }, at);
    await writeDetails(tx, { ...pact, ...content } as Pact, { resources, support, declared }, moment);
    return { id, version: version + 1 };
  });

type Columns = Omit<SaveApplication, "id" | "version" | "resources" | "support" | "declared" | "place">;

/** A new draft; whether it was. Only who may apply begins one: nobody writes for an hour to be told no. */
async function begin(
  tx: Transaction,
  author: Actor,
  { id, authorId, columns }: { id: string; authorId: string; columns: Columns },
  at: Temporal.Instant,
): Promise<boolean> {
  const [known] = await tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.id, id));
  if (known) return false;
  const on = today(at);
  const facts = await personFacts(tx, authorId, author.kind === "system" ? 1 : author.level);
  authorize(applicationPolicy.apply(author, facts, await applicationRequirement(tx, on), on));
  const moment = new Date(at.epochMilliseconds);
  const created = await tx
    .insert(pacts)
    .values({
      id,
      authorId,
      title: "",
      applicantKind: columns.applicantKind ?? "person",
      associationId: columns.associationId ?? null,
      createdAt: moment,
      updatedAt: moment,
    })
    .onConflictDoNothing()
    .returning({ id: pacts.id });
  if (created.length === 0) return false;
  await recordEvent(tx, author, applicationDrafted({ id, caseId: null }), at);
  return true;
}

/** An association applies as what it is. */
async function kindOf(tx: Transaction, { associationId }: Columns): Promise<{ applicantKind?: ApplicantKind }> {
  const association = associationId ? await findAssociation(associationId, tx) : null;
  if (!association) return {};
  return { applicantKind: association.kind === "company" ? "company" : "association" };
}

/** Whoever confirmed is not dropped by the way: the group is dissolved member by member. */
async function assertNoMembersLeft(tx: Transaction, pact: Pact, kind: ApplicantKind, at: Temporal.Instant) {
  if (kind === "informal-group") return;
  if ((await listMembers(pact.id, at, tx)).length > 0) {
    throw new Invalid({ applicant: { key: "pact-application.refusals.hasMembers" } });
  }
}

/**
 * What is not in the catalogue, or cannot be had, is not applied for; a draft that names it already keeps it. What comes
 * when a call is not open is no answer to it.
 */
async function assertAnswerable(
  tx: Transaction,
  before: Pact,
  { commonsId, callId }: Columns,
  on: Temporal.PlainDate,
): Promise<void> {
  if (commonsId) {
    const [found] = await tx.select().from(commons).where(eq(commons.id, commonsId));
    if (found?.state !== "listed") throw new Invalid({ commonsId: { key: "fields.invalid" } });
    if (found.availability === "unavailable" && before.commonsId !== commonsId) {
      throw new Invalid({ commonsId: { key: "commons.item.unavailableText" } });
    }
  }
  if (callId && !(await isOpenOn(tx, callId, on))) throw new Refusal("calls.refusals.notOpen");
}

/** The area says where it is, unless somebody put a point. */
async function placed(
  tx: Transaction,
  { area: text, ...told }: NonNullable<SaveApplication["place"]>,
  at: Temporal.Instant,
) {
  const zones = await listZones(tx);
  const read = readArea(
    text,
    zones.map(({ polygon }) => polygon),
    await largestArea(tx, today(at)),
  );
  if ("problem" in read) throw new Invalid({ area: read.problem });
  const { area } = read;
  return { ...(await findPlace(tx, { ...told, point: told.point ?? (area && pointOf(area)) })), area };
}

type Details = Pick<SaveApplication, "resources" | "support" | "declared">;

async function writeDetails(tx: Transaction, pact: Pact, { resources, support, declared }: Details, moment: Date) {
  const pactId = pact.id;
  if (resources) {
    await tx.delete(pactResources).where(eq(pactResources.pactId, pactId));
    if (resources.length > 0) {
      await tx.insert(pactResources).values(resources.map((row, position) => ({ ...row, pactId, position })));
    }
  }
  if (support) {
    await tx.delete(pactSupportAsked).where(eq(pactSupportAsked.pactId, pactId));
    if (support.length > 0) await tx.insert(pactSupportAsked).values(support.map((row) => ({ ...row, pactId })));
  }
  if (declared) await declare(tx, pact, declared, moment);
}

const versionsOf = (declared: readonly { declarationId: string; version: number }[]) =>
  declared.map(({ declarationId, version }) => `${declarationId} ${version}`).sort();

/** What is to be declared, in the words of today: a declaration that was reworded since is another. */
const versionsAsked = async (tx: Transaction, { applicantKind }: Pact, chosen: string[]) =>
  versionsOf(
    (await declarationsToday(applicantKind, tx))
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, version }) => ({ declarationId: id, version })),
  );

/** What was declared before in the same words keeps its moment; what was reworded since is declared anew. */
async function declare(tx: Transaction, pact: Pact, chosen: string[], moment: Date): Promise<void> {
  const asked = (await declarationsToday(pact.applicantKind, tx)).filter(({ id }) => chosen.includes(id));
  const ids = asked.map(({ id }) => id);
  await tx
    .delete(pactDeclared)
    .where(
      and(eq(pactDeclared.pactId, pact.id), ids.length > 0 ? notInArray(pactDeclared.declarationId, ids) : undefined),
    );
  for (const { id, version, article, words } of asked) {
    await tx
      .insert(pactDeclared)
      .values({ pactId: pact.id, declarationId: id, version, article, words, declaredAt: moment })
      .onConflictDoUpdate({
        target: [pactDeclared.pactId, pactDeclared.declarationId],
        set: { version, article, words, declaredAt: moment },
        setWhere: ne(pactDeclared.version, version),
      });
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const sorted = (support: readonly { kind: string }[]) => support.toSorted((a, b) => a.kind.localeCompare(b.kind));

// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, inArray, ne, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { calls } from "#db/schema/calls.ts";
import { commons } from "#db/schema/commons.ts";
import { files } from "#db/schema/files.ts";
import { pactAttachments, pactDeclared, pactResources, pactSupportAsked } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { inForce } from "./vocabulary.ts";

/** What stands beside the columns of an application: resources, support asked, and what was declared. */
export async function findDetails(pactId: string, connection: Connection = db) {
  const [resources, support, declared] = await Promise.all([
    connection
      .select({
        kind: pactResources.kind,
        description: pactResources.description,
        quantity: pactResources.quantity,
      })
      .from(pactResources)
      .where(eq(pactResources.pactId, pactId))
      .orderBy(asc(pactResources.position)),
    connection
      .select({ kind: pactSupportAsked.kind, description: pactSupportAsked.description })
      .from(pactSupportAsked)
      .where(eq(pactSupportAsked.pactId, pactId))
      .orderBy(asc(pactSupportAsked.kind)),
    connection.select().from(pactDeclared).where(eq(pactDeclared.pactId, pactId)),
  ]);
  return { resources, support, declared };
}

/** The files of an application with what each is, oldest first; identity documents are among them. */
export const listPactFiles = (pactId: string, connection: Connection = db) =>
  connection
    .select({
      id: files.id,
      name: files.name,
      alternative: files.alternative,
      sha256: files.sha256,
      kind: pactAttachments.kind,
    })
    .from(pactAttachments)
    .innerJoin(files, eq(files.id, pactAttachments.fileId))
    .where(eq(pactAttachments.pactId, pactId))
    .orderBy(asc(files.createdAt), asc(files.id));

export type PactFile = Awaited<ReturnType<typeof listPactFiles>>[number];

/** The commons one can apply for, by name, and what a draft has chosen already. */
export const listOfferedCommons = (chosen: string | null = null, connection: Connection = db) =>
  connection
    .select({ id: commons.id, name: commons.name, availability: commons.availability })
    .from(commons)
    .where(
      and(
        eq(commons.state, "listed"),
        or(ne(commons.availability, "unavailable"), chosen === null ? undefined : eq(commons.id, chosen)),
      ),
    )
    .orderBy(asc(commons.name));

/** The commons of an application, and whether somebody has it for themselves already: by an exclusive pact in force. */
export async function commonsOf(commonsId: string | null, connection: Connection = db) {
  if (commonsId === null) return null;
  const [[found], [held]] = await Promise.all([
    connection
      .select({ id: commons.id, name: commons.name, slug: commons.slug, availability: commons.availability })
      .from(commons)
      .where(eq(commons.id, commonsId)),
    connection
      .select({ number: pacts.number })
      .from(pacts)
      .where(and(eq(pacts.commonsId, commonsId), inArray(pacts.status, [...inForce])))
      .limit(1),
  ]);
  return found ? { ...found, isExclusive: found.availability === "exclusive", heldBy: held?.number ?? null } : null;
}

export async function findCallTitle(callId: string | null, connection: Connection = db): Promise<string | null> {
  if (callId === null) return null;
  const [found] = await connection.select({ title: calls.title }).from(calls).where(eq(calls.id, callId));
  return found?.title ?? null;
}

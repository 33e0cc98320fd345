// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { pactReports } from "#db/schema/pact-life.ts";
import { findFile } from "#lib/files/queries.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { uuid } from "#lib/kernel/text.ts";
import { actingAsParty } from "./acting-as-party.ts";
import { lifePolicy } from "./life-policy.ts";
import { findLife } from "./life-queries.ts";

/**
 * A photograph of a report for who reads the report: everyone once it is accepted, both sides once it is sent, before that
 * whoever writes it. Null for everyone else, as if there were none.
 */
export async function findReportPhoto(actor: Actor | null, id: string, at = now()) {
  if (!uuid.safeParse(id).success) return null;
  const [owner] = await db
    .select({ pactId: pactReports.pactId, state: pactReports.state })
    .from(files)
    .innerJoin(pactReports, eq(pactReports.id, files.ownerId))
    .where(and(eq(files.id, id), eq(files.ownerKind, "pact-report")));
  const file = owner ? await findFile(id) : null;
  if (!owner || !file || file.visibility === "public") return file;
  const life = await findLife(owner.pactId);
  if (!life || !actor) return null;
  const { party } = await actingAsParty(db, actor, life, at).catch((error: unknown) => {
    if (error instanceof Refusal) return { party: actor };
    throw error;
  });
  const isSent = owner.state === "submitted" || owner.state === "accepted";
  const may = isSent ? lifePolicy.read(party, life) : lifePolicy.report(party, life);
  return may.allowed ? file : null;
}

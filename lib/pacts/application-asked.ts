// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { findDetails } from "./application-draft.ts";
import { declarationsToday, formToday } from "./application-form.ts";
import { belongsToday } from "./application-members.ts";
import type { Asked } from "./application-missing.ts";
import { groupLimits, longestPacts } from "./application-rules.ts";
import type { Pact } from "./lock-pact.ts";

/** How many belong to the group, its author included. */
export const countGroup = async (connection: Connection, pactId: string): Promise<number> =>
  1 + (await connection.$count(pactMembers, and(eq(pactMembers.pactId, pactId), belongsToday)));

/** What an application is held against today, with the parts of the form themselves. */
export async function askedOf(pact: Pick<Pact, "id" | "applicantKind">, connection: Connection = db, on = today()) {
  const [sections, declarations, details, confirmed, { fewest }, { longest }] = await Promise.all([
    formToday(connection),
    declarationsToday(pact.applicantKind, connection),
    findDetails(pact.id, connection),
    countGroup(connection, pact.id),
    groupLimits(connection, on),
    longestPacts(connection, on),
  ]);
  return { sections, declarations, ...details, confirmed, fewest, longest } satisfies Asked & Record<string, unknown>;
}

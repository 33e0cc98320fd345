// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { programmeItems } from "#db/schema/programme.ts";
import { uuid } from "#lib/kernel/text.ts";

/** Aims first, then purposes, each in their order. */
export const listProgramme = () =>
  db
    .select()
    .from(programmeItems)
    .orderBy(asc(programmeItems.kind), asc(programmeItems.position), asc(programmeItems.id));

export type ProgrammeItem = Awaited<ReturnType<typeof listProgramme>>[number];

export async function findProgrammeItem(id: string): Promise<ProgrammeItem | null> {
  const parsed = uuid.safeParse(id);
  if (!parsed.success) return null;
  const [found] = await db.select().from(programmeItems).where(eq(programmeItems.id, parsed.data));
  return found ?? null;
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import { db } from "#db/client.ts";
import { actorOf } from "#lib/accounts/session.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findLife } from "./life-queries.ts";
import type { LivePact } from "./lock-life.ts";
import { findOwnPact } from "./own.ts";

/** A signed pact for those it belongs to, and who they are to it; null for everyone else, as if there were none. */
export async function findOwnLife(
  session: Parameters<typeof actorOf>[0],
  id: string,
): Promise<{ life: LivePact; actor: Actor } | null> {
  if (!uuid.safeParse(id).success) return null;
  const person = actorOf(session);
  const own = await findOwnPact(person, id);
  const life = own && (await findLife(id));
  if (!life) return null;
  return { life, actor: own.speaks ? await actingFor(db, person, life.associationId, now()) : person };
}

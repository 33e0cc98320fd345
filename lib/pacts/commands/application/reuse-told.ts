// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { applicationPolicy } from "../../application-policy.ts";
import type { ReuseTold } from "../../application-schemas.ts";
import { findPact } from "../../own.ts";
import { offerOf } from "../../told-before.ts";
import { saveApplication } from "./save-application.ts";

/**
 * Takes into a draft what the same applicant told in the application they filed last, where the draft says nothing yet.
 * An association told it for itself, so that its delegates alone take it over. Whoever had an older version of it before
 * their eyes gets `Conflict`, so nothing that was written meanwhile is lost.
 */
export async function reuseTold(actor: Actor, { id, version, step }: ReuseTold, at = now()): Promise<void> {
  const draft = await findPact(id);
  if (!draft) throw new NotFound();
  authorize(applicationPolicy.write(await actingFor(db, actor, draft.associationId, at), draft));
  const offer = await offerOf(step, { ...draft, formerlyFor: null });
  if (offer === null) return;
  const told =
    step === "resources"
      ? { resources: offer.resources }
      : { answers: Object.fromEntries(offer.answers.map(({ key, answer }) => [key, answer])) };
  await saveApplication(actor, { id, version, ...told }, at);
}

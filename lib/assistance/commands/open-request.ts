// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { openOnce, type Receipt } from "../open-once.ts";
import { assistancePolicy } from "../policy.ts";
import type { AskRequest } from "../schemas.ts";
import type { RequestChannel } from "../vocabulary.ts";
import { writeRequest } from "../write-request.ts";

type How = { locale: Locale; photos?: readonly ReceivedFile[]; channel?: RequestChannel };

/**
 * Opens the case of what a person asks, for themselves or at the counter. Sent twice, the second finds the receipt of
 * the first.
 */
export const openRequest = (
  actor: Actor,
  input: AskRequest,
  { locale, photos = [], channel = "online" }: How,
  at = now(),
): Promise<Receipt> =>
  inTransaction(async (tx) => {
    authorize(assistancePolicy.ask(actor));
    const personId = actingPerson(actor);
    const asker = { personId, name: null, email: null, phone: null, locale };
    const { request } = await writeRequest(tx, asker, input, { channel, photos, uploadedBy: personId }, at);
    return openOnce(tx, actor, request, at);
  });

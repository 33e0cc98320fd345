// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { openOnce, type Receipt } from "../open-once.ts";
import { assistancePolicy } from "../policy.ts";
import type { AskRequest, RegisterRequest } from "../schemas.ts";
import { writeRequest } from "../write-request.ts";

type Given = AskRequest & Pick<RegisterRequest, "name" | "email" | "phone" | "channel">;

/**
 * An officer writes down what somebody asks at the counter or on the telephone who has no account here. Whoever speaks
 * with the office wants to be written to: there is nothing to confirm.
 */
export const registerRequest = (
  officer: Staff,
  { name, email, phone, channel, ...input }: Given,
  locale: Locale,
  at = now(),
): Promise<Receipt> =>
  inTransaction(async (tx) => {
    authorize(assistancePolicy.register(officer));
    const asker = { personId: null, name, email, phone, locale };
    const { request } = await writeRequest(tx, asker, input, { channel, photos: [], uploadedBy: null }, at);
    return openOnce(tx, officer, request, at);
  });

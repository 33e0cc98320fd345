// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Enclosure } from "#lib/gateways/mail.ts";
import { log } from "#lib/kernel/log.ts";
import type { Enclose, Told } from "#lib/notifications/enclose.ts";
import type { NotificationKind } from "#lib/notifications/vocabulary.ts";
import { enclosePactReceipt } from "#lib/pacts/enclose-receipt.ts";
import { encloseReceipt } from "#lib/proposals/enclose-receipt.ts";
import { encloseCalendar } from "#lib/visits/visit-calendar.ts";

/** What the rooms send along with their mails, by kind. */
const enclosures: Partial<Record<NotificationKind, (told: Told) => Promise<Enclosure[]>>> = {
  "proposal-submitted": encloseReceipt,
  "petition-opened": encloseReceipt,
  "pact-submitted": enclosePactReceipt,
  "visit-booked": encloseCalendar,
  "visit-moved": encloseCalendar,
  "visit-cancelled": encloseCalendar,
  "visit-called-off": encloseCalendar,
};

/** A mail goes out in any case: what could not be made is in the personal area as soon as it can. */
export const enclose: Enclose = async (told) =>
  (await enclosures[told.kind]?.(told).catch((error: unknown) => {
    log("error", "nothing could be enclosed with a mail", { kind: told.kind }, error);
    return [];
  })) ?? [];

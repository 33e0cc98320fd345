// SPDX-License-Identifier: AGPL-3.0-or-later
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";
import { notify } from "#lib/notifications/notify.ts";
import { paramsOf, peopleOf, standingOf, type Telling } from "./audiences.ts";
import { forgetCertificates } from "./text-person.ts";

type Event = typeof events.$inferSelect;

/** What is told of the signatures; those who have yet to sign hear of it once the text is final. */
export const signingTold: Record<string, Telling> = {
  "pact.text-frozen": { kind: "pact-to-sign", audience: ["applicants"] },
  "pact.approved": { kind: "pact-to-sign", audience: ["applicants"] },
  "pact.amendment-frozen": { kind: "pact-to-sign", audience: ["applicants"] },
  "pact.amendment-approved": { kind: "pact-to-sign", audience: ["applicants"] },
  "pact.signature-recorded": { kind: "pact-signature-arrived", audience: ["manager", "contact"] },
  "pact.signature-to-confirm": { kind: "pact-signature-arrived", audience: ["manager", "contact"] },
  "pact.signed": { kind: "pact-signed", audience: ["applicants", "manager", "contact"] },
};

/** The manager signs, too. */
async function tellManager(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  if (!standing) return;
  const people = await peopleOf(tx, ["manager", "contact"], standing, event);
  await notify(tx, { eventId: event.id, kind: "pact-approved", people, params: paramsOf(standing) });
}

/** A signature that does not count has to be given again. */
async function tellVoid(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  if (!standing || event.payload.decision !== "void") return;
  const people = await peopleOf(tx, ["applicants"], standing, event);
  await notify(tx, { eventId: event.id, kind: "pact-signature-void", people, params: paramsOf(standing) });
}

export const signingReactions = {
  "account.erased": [(tx: Transaction, { subjectId }: Event) => forgetCertificates(tx, subjectId)],
  "pact.approved": [tellManager],
  "pact.amendment-approved": [tellManager],
  "pact.signature-judged": [tellVoid],
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import type { events } from "#db/schema/journal.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { byType } from "#lib/journal/by-type.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { NotificationKind } from "#lib/notifications/vocabulary.ts";
import { authorsOf, coAuthorReactions } from "./co-author-reactions.ts";
import { examinationReactions, examinationTold } from "./examination-reactions.ts";
import { forgetLinesOf } from "./forget-sheet-lines.ts";
import { tellSearchOf } from "./search-entry.ts";
import { tellFollowers } from "./tell-followers.ts";

type Event = typeof events.$inferSelect;

/** The procedure tells authors and officers; followers are told of every public step, in these words where they are meant. */
export type Audience = "author" | "officer" | "followers";

export type Telling = {
  kind: NotificationKind;
  audience: readonly Audience[];
  /** What the words of this kind need beside number, title and due date. */
  more?: (tx: Transaction, event: Event) => Promise<Record<string, string>>;
};

/** Who is told what, and of which event: the author of every step, the others of what concerns them. */
const told: Record<string, Telling> = {
  ...examinationTold,
  "proposal.submitted": { kind: "proposal-submitted", audience: ["author"] },
  "proposal.threshold-reached": { kind: "proposal-threshold-reached", audience: ["author"] },
  "proposal.collecting-opened": { kind: "petition-opened", audience: ["author"] },
  "proposal.deposited": { kind: "petition-deposited", audience: ["author", "followers"] },
  "proposal.made-request": { kind: "petition-deposited", audience: ["author", "followers"] },
  "proposal.lapsed": { kind: "petition-lapsed", audience: ["author", "followers"] },
  "proposal.taken-in-charge": { kind: "proposal-taken-in-charge", audience: ["author"] },
  "proposal.integration-requested": { kind: "proposal-integration-requested", audience: ["author"] },
  "proposal.integrated": { kind: "proposal-integrated", audience: ["author", "officer"] },
  "proposal.answered": { kind: "proposal-answered", audience: ["author", "followers"] },
  "proposal.withdrawn": { kind: "proposal-withdrawn", audience: ["author", "officer", "followers"] },
};

async function tellThoseConcerned(tx: Transaction, event: Event): Promise<void> {
  const telling = told[event.type];
  const [found] = await tx
    .select({ proposal: proposals, case: cases })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(eq(proposals.id, event.subjectId));
  if (!telling || !found) return;
  const recipients = await Promise.all(telling.audience.map((audience) => recipientsOf(tx, audience, found)));
  const first = [...new Set(recipients.flat())];
  const params = {
    number: found.case.number,
    title: found.proposal.title,
    dueOn: found.case.dueOn ?? "",
    ...(await telling.more?.(tx, event)),
  };
  await notify(tx, { eventId: event.id, kind: telling.kind, people: first, params });
  const kind = telling.audience.includes("followers") ? telling.kind : null;
  await tellFollowers(tx, event, { proposal: found.proposal, except: first, kind, params });
}

type Filed = { proposal: typeof proposals.$inferSelect; case: typeof cases.$inferSelect };

async function recipientsOf(tx: Transaction, audience: Audience, filed: Filed): Promise<string[]> {
  if (audience === "followers") return [];
  if (audience === "officer") return filed.case.officerId ? [filed.case.officerId] : [];
  return authorsOf(tx, filed.proposal);
}

/** Drafts are their author's alone, and go with the account; those of an association stay with it. */
async function discardDraftsOf(tx: Transaction, { subjectId }: Event): Promise<void> {
  const drafts = await tx
    .delete(proposals)
    .where(and(eq(proposals.authorId, subjectId), eq(proposals.status, "draft"), isNull(proposals.associationId)))
    .returning({ id: proposals.id });
  for (const { id } of drafts) await removeFilesOf(tx, { kind: "proposal", id });
}

const toldOnes = Object.keys(told).map((type) => [type, [tellThoseConcerned]] as const);

export const proposalReactions = byType(Object.fromEntries(toldOnes), examinationReactions, coAuthorReactions, {
  "proposal.submitted": [tellSearchOf],
  "proposal.collecting-opened": [tellSearchOf],
  "proposal.split-off": [tellSearchOf],
  "proposal.integrated": [tellSearchOf],
  "proposal.answered": [tellSearchOf],
  "account.erased": [discardDraftsOf, forgetLinesOf],
});

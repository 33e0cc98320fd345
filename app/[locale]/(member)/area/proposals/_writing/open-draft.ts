// SPDX-License-Identifier: AGPL-3.0-or-later
import { redirect } from "next/navigation";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { actorOf } from "#lib/accounts/session.ts";
import { withFormerName } from "#lib/associations/queries.ts";
import { getLocale } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findSigned } from "#lib/proposals/co-authors.ts";
import { removalOf, requireParticipant } from "#lib/proposals/filing.ts";
import { type FilingStep, stepQuery } from "#lib/proposals/filing-schemas.ts";
import { pageOf } from "./walk.ts";

export type StepProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

/** The proposal of a step's page, for those who sign it. */
export async function openSigned(step: FilingStep, { params, searchParams }: StepProps) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireParticipant(href(locale, pageOf[step], { id: id.data }));
  const signed = await findSigned(actorOf(session), id.data);
  if (!signed) return leadToMissing();
  const proposal = await withFormerName(signed.proposal, signed.isFormer);
  return { locale, session, proposal, isFirst: signed.isFirst, ...stepQuery.parse(await searchParams) };
}

/** The draft of a step's page, for its author alone; what was already filed is read on its receipt. */
export async function openDraft(step: FilingStep, props: StepProps) {
  const { proposal, isFirst, ...opened } = await openSigned(step, props);
  if (!isFirst) return leadToMissing();
  if (proposal.status !== "draft") redirect(href(opened.locale, "proposalReceipt", { id: proposal.id }));
  return { ...opened, draft: { ...proposal, removedOn: await removalOf(proposal) } };
}

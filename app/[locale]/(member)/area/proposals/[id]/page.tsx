// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DiscardDraft } from "#components/proposals/discard-draft.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { actorOf } from "#lib/accounts/session.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findOwnProposal, requireParticipant } from "#lib/proposals/filing.ts";
import { completeProposal } from "#lib/proposals/schemas.ts";
import { WritingPage } from "../_writing/writing-page.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: unknown; check?: unknown }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.form");
  return { title: t("title") };
}

/** A draft that is resumed. What was already filed is read on its receipt. */
export default async function DraftPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireParticipant(href(locale, "draftProposal", { id: id.data }));
  const draft = await findOwnProposal(actorOf(session), id.data);
  if (!draft) return leadToMissing();
  if (draft.status !== "draft") redirect(href(locale, "proposalReceipt", { id: draft.id }));

  const t = await getTranslations("proposals");
  const { saved, check } = await searchParams;
  const [attachment] = await listFilesOf({ kind: "proposal", id: draft.id });
  const missing = check ? completeProposal.safeParse(draft).error : undefined;
  return (
    <WritingPage
      session={session}
      draft={draft}
      attachmentName={attachment?.name ?? null}
      alternates={alternates("draftProposal", { id: draft.id })}
      missing={missing && fieldMessages(missing)}
      notice={saved ? <Callout tone="success" role="status" title={t("form.saved")} /> : null}
    >
      <DiscardDraft
        locale={locale}
        proposalId={draft.id}
        words={{ title: t("form.discardTitle"), text: t("form.discardText"), confirm: t("form.discard") }}
      />
    </WritingPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { KindOfDraft } from "#components/petitions/kind-of-draft.tsx";
import { DiscardDraft } from "#components/proposals/discard-draft.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { openDraft, type StepProps } from "../_writing/open-draft.ts";
import { StepPage } from "../_writing/step-page.tsx";
import { WhatStep } from "../_writing/what-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.what");
  return { title: t("title") };
}

/** The first step of a draft that is resumed, and the way to throw it away. */
export default async function DraftPage(props: StepProps) {
  const { locale, session, draft, from, saved } = await openDraft("what", props);
  const t = await getTranslations();
  return (
    <StepPage
      session={session}
      step="what"
      draft={draft}
      title={t("filing.what.title")}
      lead={t("filing.what.lead")}
      alternates={alternates("draftProposal", { id: draft.id })}
      notice={saved && t("proposals.form.saved")}
    >
      <KindOfDraft locale={locale} draft={draft} />
      <WhatStep draft={draft} pageHref={href(locale, "draftProposal", { id: draft.id })} back={from} />
      <DiscardDraft
        locale={locale}
        proposalId={draft.id}
        words={{
          title: t("proposals.form.discardTitle"),
          text: t("proposals.form.discardText"),
          confirm: t("proposals.form.discard"),
        }}
      />
    </StepPage>
  );
}

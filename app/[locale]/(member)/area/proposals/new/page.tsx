// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { KindOfDraft } from "#components/petitions/kind-of-draft.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { requireParticipant } from "#lib/proposals/filing.ts";
import { StepPage } from "../_writing/step-page.tsx";
import { WhatStep } from "../_writing/what-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const [form, step] = await Promise.all([getTranslations("proposals.form"), getTranslations("filing.what")]);
  return { title: form("title"), description: step("lead") };
}

/** A new form has its draft's identifier already, so that sending it twice makes one draft. */
export default async function NewProposalPage() {
  await connection();
  const locale = await getLocale();
  const page = href(locale, "newProposal");
  const session = await requireParticipant(page);
  const t = await getTranslations("filing.what");
  return (
    <StepPage session={session} step="what" title={t("title")} lead={t("lead")} alternates={alternates("newProposal")}>
      <KindOfDraft locale={locale} draft={null} />
      <WhatStep draft={{ id: randomUUIDv7(), version: 0, title: "", body: "" }} pageHref={page} />
    </StepPage>
  );
}

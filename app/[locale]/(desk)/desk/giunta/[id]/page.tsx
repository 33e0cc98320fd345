// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { TextContent } from "#app/_pacts/text-content.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { PactStatusBadge } from "#components/pacts/pact-status.tsx";
import { ApproveForm, ReopenForm } from "#components/pacts/text/step-forms.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { sendBackAction } from "#lib/pacts/text-actions.ts";
import { findTable, findText } from "#lib/pacts/text-queries.ts";
import { canStep } from "#lib/pacts/text-workflow.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.giunta");
  return { title: t("title") };
}

/** The text the Giunta decides on, and what it decided. */
export default async function GiuntaPactPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskGiuntaPact", { id: id.data }) });
  const table = await findTable(actor, id.data);
  if (!table) return leadToMissing();
  const { pact } = table;
  const text = await findText(pact.id);
  const t = await getTranslations("pact-text.giunta");
  const frame = {
    section: "deskGiunta",
    title: pact.title,
    trail: [{ label: t("title"), href: href(locale, "deskGiunta") }],
    alternates: alternates("deskGiuntaPact", { id: pact.id }),
  } as const;
  const decision = pactPolicy.asGiunta(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={<PactStatusBadge status={pact.status} />} title={<span lang="it">{pact.title}</span>} />
        {canStep("approve", pact, text) ? (
          <div className="grid gap-x-12 lg:grid-cols-2">
            <Section id="approve" title={t("approveTitle")}>
              <ApproveForm locale={locale} pactId={pact.id} today={today().toString()} />
            </Section>
            <Section id="send-back" title={t("backTitle")} lead={t("backLead")}>
              <ReopenForm locale={locale} pactId={pact.id} action={sendBackAction} submit={t("sendBack")} />
            </Section>
          </div>
        ) : null}
        <div className="pt-10">
          <TextContent locale={locale} place="desk" table={table} text={text} />
        </div>
      </div>
    </DeskPage>
  );
}

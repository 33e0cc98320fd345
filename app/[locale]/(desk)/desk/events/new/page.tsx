// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { DraftEventForm } from "#components/agenda/draft-event-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { agendaPolicy } from "#lib/agenda/policy.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agenda");
  return { title: t("new") };
}

export default async function NewAgendaEventPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewEvent") });
  const t = await getTranslations("agenda");
  const frame = {
    section: "deskEvents",
    title: t("new"),
    trail: [{ label: t("desk.title"), href: href(locale, "deskEvents") }],
    alternates: alternates("deskNewEvent"),
  } as const;
  const decision = agendaPolicy.write(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("newLead")} />
        <div className="max-w-3xl">
          <DraftEventForm locale={locale} />
        </div>
      </div>
    </DeskPage>
  );
}

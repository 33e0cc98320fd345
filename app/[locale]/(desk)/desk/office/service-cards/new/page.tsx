// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServiceForm } from "#components/office/service-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { officePolicy } from "#lib/office/policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services.desk");
  return { title: t("new") };
}

export default async function NewServicePage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewService") });
  const t = await getTranslations("services.desk");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: t("new"),
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskNewService"),
  } as const;
  const decision = officePolicy.edit(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("newLead")} />
        <div className="max-w-3xl">
          <ServiceForm locale={locale} />
        </div>
      </div>
    </DeskPage>
  );
}

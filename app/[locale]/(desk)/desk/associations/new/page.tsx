// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { RegisterForm } from "#components/associations/register-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { associationPolicy } from "#lib/associations/policy.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listZones } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("associations.register");
  return { title: t("title") };
}

export default async function NewAssociationPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewAssociation") });
  const t = await getTranslations("associations");
  const frame = {
    section: "deskAssociations",
    title: t("register.title"),
    trail: [{ label: t("title"), href: href(locale, "deskAssociations") }],
    alternates: alternates("deskNewAssociation"),
  } as const;
  const decision = associationPolicy.register(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("register.title")} lead={t("register.lead")} />
        <div className="measure">
          <RegisterForm locale={locale} zones={await listZones()} today={today().toString()} />
        </div>
      </div>
    </DeskPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { UnitContactsForm } from "#components/organisation/unit-contacts-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { organisationPolicy } from "#lib/organisation/policy.ts";
import { findUnitWithContacts } from "#lib/organisation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.contacts");
  return { title: t("title") };
}

/** How the public reaches a unit, to be edited. */
export default async function DeskUnitPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskUnit", { code }) });
  const t = await getTranslations("organisation");
  const frame = {
    section: "deskPeople",
    title: t("contacts.title"),
    trail: [{ label: t("title"), href: href(locale, "deskPeople") }],
    alternates: alternates("deskUnit", { code }),
  } as const;
  const decision = organisationPolicy.editUnitContacts(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const unit = await findUnitWithContacts(code);
  if (!unit) return leadToMissing();
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={unit.name[locale]} title={t("contacts.title")} lead={t("contacts.lead")} />
        <div className="measure">
          <UnitContactsForm key={unit.version} locale={locale} unit={unit} />
        </div>
      </div>
    </DeskPage>
  );
}

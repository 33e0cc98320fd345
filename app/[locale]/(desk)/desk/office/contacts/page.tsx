// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ContactsForm } from "#components/office/contacts-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { officePolicy } from "#lib/office/policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services.contactsForm");
  return { title: t("title") };
}

export default async function DeskContactsPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskContacts") });
  const t = await getTranslations("services.contactsForm");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: t("title"),
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskContacts"),
  } as const;
  const decision = officePolicy.edit(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { version, profile } = await getMunicipality();
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <div className="max-w-3xl">
          <ContactsForm key={version} locale={locale} version={version} office={profile} />
        </div>
      </div>
    </DeskPage>
  );
}

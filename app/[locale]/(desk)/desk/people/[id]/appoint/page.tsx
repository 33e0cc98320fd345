// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { AppointForm } from "#components/organisation/appoint-form.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { organisationPolicy } from "#lib/organisation/policy.ts";
import { listUnits } from "#lib/organisation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.appoint");
  return { title: t("title") };
}

export default async function AppointPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskAppoint", { id: id.data }) });
  const t = await getTranslations("organisation");
  const frame = {
    section: "deskPeople",
    title: t("appoint.title"),
    alternates: alternates("deskAppoint", { id: id.data }),
  } as const;
  const decision = organisationPolicy.appoint(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [person, units] = await Promise.all([findPerson(id.data), listUnits()]);
  if (!person) return leadToMissing();
  const name = person.name ?? "";
  const trail = [
    { label: t("title"), href: href(locale, "deskPeople") },
    { label: name, href: href(locale, "deskPerson", { id: person.id }) },
  ];
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader title={t("appoint.title")} lead={t("appoint.lead", { name })} />
        <div className="measure">
          <AppointForm locale={locale} personId={person.id} units={units} today={today().toString()} />
        </div>
      </div>
    </DeskPage>
  );
}

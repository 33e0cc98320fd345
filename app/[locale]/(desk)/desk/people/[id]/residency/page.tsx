// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ResidencyForm } from "#components/organisation/residency-form.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { accountPolicy } from "#lib/accounts/policy.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listZones } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.residency");
  return { title: t("title") };
}

export default async function ResidencyPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskResidency", { id: id.data }) });
  const t = await getTranslations("organisation");
  const frame = {
    section: "deskPeople",
    title: t("residency.title"),
    alternates: alternates("deskResidency", { id: id.data }),
  } as const;
  const decision = accountPolicy.recordResidency(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [person, zones] = await Promise.all([findPerson(id.data), listZones()]);
  if (!person) return leadToMissing();
  const name = person.name ?? "";
  const trail = [
    { label: t("title"), href: href(locale, "deskPeople") },
    { label: name, href: href(locale, "deskPerson", { id: person.id }) },
  ];
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={name} title={t("residency.title")} lead={t("residency.lead")} />
        <div className="measure">
          <ResidencyForm locale={locale} personId={person.id} zones={zones} />
        </div>
      </div>
    </DeskPage>
  );
}

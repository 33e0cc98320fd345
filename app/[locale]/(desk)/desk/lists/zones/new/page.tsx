// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ZoneForm } from "#components/municipality/zone-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { municipalityPolicy } from "#lib/municipality/policy.ts";
import { listEveryZone } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("municipality.zones");
  return { title: t("new") };
}

export default async function NewZonePage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewZone") });
  const t = await getTranslations("municipality.zones");
  const tLists = await getTranslations("examination.lists");
  const frame = {
    section: "deskLists",
    title: t("new"),
    trail: [{ label: tLists("title"), href: href(locale, "deskLists") }],
    alternates: alternates("deskNewZone"),
  } as const;
  const decision = municipalityPolicy.keepLists(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const last = Math.max(0, ...(await listEveryZone()).map(({ position }) => position));
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("newLead")} />
        <div className="measure">
          <ZoneForm locale={locale} nextPosition={last + 1} />
        </div>
      </div>
    </DeskPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { OpenRegulationForm } from "#components/regulations/import-fields.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { regulationPolicy } from "#lib/regulations/policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regulations.desk");
  return { title: t("open") };
}

export default async function NewRegulationPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewRegulation") });
  const t = await getTranslations("regulations.desk");
  const tLibrary = await getTranslations("library.desk");
  const frame = {
    section: "deskDocuments",
    title: t("open"),
    trail: [{ label: tLibrary("title"), href: href(locale, "deskDocuments") }],
    alternates: alternates("deskNewRegulation"),
  } as const;
  const decision = regulationPolicy.import(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("open")} lead={t("openLead")} />
        <div className="max-w-3xl">
          <OpenRegulationForm locale={locale} versionId={randomUUID()} />
        </div>
      </div>
    </DeskPage>
  );
}

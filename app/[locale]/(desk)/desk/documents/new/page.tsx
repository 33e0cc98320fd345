// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { AddDocumentForm } from "#components/library/document-fields.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { largestUpload } from "#lib/files/queries.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { documentPolicy } from "#lib/library/policy.ts";
import { listZones } from "#lib/municipality/queries.ts";
import { listUnits } from "#lib/organisation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.desk");
  return { title: t("add") };
}

export default async function NewDocumentPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewDocument") });
  const t = await getTranslations("library.desk");
  const frame = {
    section: "deskDocuments",
    title: t("add"),
    trail: [{ label: t("title"), href: href(locale, "deskDocuments") }],
    alternates: alternates("deskNewDocument"),
  } as const;
  const decision = documentPolicy.add(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const [units, zones, megabytes] = await Promise.all([listUnits(), listZones(), largestUpload()]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("add")} lead={t("addLead")} />
        <div className="max-w-3xl">
          <AddDocumentForm
            locale={locale}
            documentId={randomUUID()}
            units={units}
            zones={zones}
            megabytes={megabytes}
            accept={acceptedExtensions}
          />
        </div>
      </div>
    </DeskPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PublicChart } from "#components/office/public-chart.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedOrganisation } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services.organisation");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("organisation") });
}

/** Who is responsible for what: the offices of the municipality, what they deal with, and who holds which role today. */
export default async function OrganisationPage() {
  const locale = await getLocale();
  const t = await getTranslations("services.organisation");
  const shell = await getTranslations("shell.pages");
  const { chart, ...duties } = await publishedOrganisation();
  return (
    <PublicPage
      section="office"
      title={t("title")}
      trail={[{ label: shell("office"), href: href(locale, "office") }]}
      alternates={alternates("organisation")}
    >
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        {chart.length > 0 ? (
          <PublicChart locale={locale} units={chart} {...duties} />
        ) : (
          <EmptyState title={t("none")} />
        )}
      </div>
    </PublicPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServiceCards } from "#components/office/service-cards.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedServices } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services.page");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("services") });
}

export default async function ServicesPage() {
  const locale = await getLocale();
  const t = await getTranslations("services.page");
  const shell = await getTranslations("shell.pages");
  return (
    <PublicPage
      section="office"
      title={t("title")}
      trail={[{ label: shell("office"), href: href(locale, "office") }]}
      alternates={alternates("services")}
    >
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <ServiceCards locale={locale} services={await publishedServices()} level={2} />
      </div>
    </PublicPage>
  );
}

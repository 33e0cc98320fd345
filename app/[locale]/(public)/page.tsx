// SPDX-License-Identifier: AGPL-3.0-or-later
import { getTranslations } from "next-intl/server";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { alternates } from "#lib/kernel/paths.ts";

export default async function HomePage() {
  const t = await getTranslations("shell");
  return (
    <PublicPage section="home" alternates={alternates("home")}>
      <div className="wrap">
        <PageHeader title={t("brand")} lead={t("tagline")} />
      </div>
    </PublicPage>
  );
}

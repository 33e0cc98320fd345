// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { RegisterPersonForm } from "#components/counter/register-person-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("registerTitle") };
}

export default async function RegisterPersonPage() {
  const locale = await getLocale();
  const t = await getTranslations("counter");
  return (
    <CounterPage title={t("registerTitle")} alternates={alternates("deskRegisterPerson")}>
      {async () => (
        <>
          <PageHeader title={t("registerTitle")} lead={t("registerLead")} />
          <div className="measure space-y-8">
            <p>
              <TextLink href={href(locale, "deskRegisterWithoutCode")}>{t("toWithoutCode")}</TextLink>
            </p>
            <RegisterPersonForm locale={locale} />
          </div>
        </>
      )}
    </CounterPage>
  );
}

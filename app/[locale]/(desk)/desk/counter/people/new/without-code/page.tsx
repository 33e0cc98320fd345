// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { RegisterWithoutCodeForm } from "#components/counter/register-without-code-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { countries } from "#lib/accounts/paper.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { alternates } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("withoutCodeTitle") };
}

/** Who comes without a fiscal code: known by their document. */
export default async function RegisterWithoutCodePage() {
  const locale = await getLocale();
  const t = await getTranslations("counter");
  return (
    <CounterPage title={t("withoutCodeTitle")} alternates={alternates("deskRegisterWithoutCode")}>
      {async () => (
        <>
          <PageHeader title={t("withoutCodeTitle")} lead={t("withoutCodeLead")} />
          <div className="measure">
            <RegisterWithoutCodeForm locale={locale} countries={countriesIn(locale)} />
          </div>
        </>
      )}
    </CounterPage>
  );
}

/** In the order of the reader's alphabet. */
function countriesIn(locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { pageOf } from "#lib/accounts/return-address.ts";
import { signInQuery } from "#lib/accounts/schemas.ts";
import { env } from "#lib/kernel/env.ts";

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const locale = await getLocale();
  const t = await getTranslations("accounts.signIn");
  const { to, level } = signInQuery.parse(await searchParams);
  const asked = { locale, to: to ?? pageOf((await headers()).get("referer"), env().PORTICO_URL), level };
  return (
    <main>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {level === undefined ? null : <p role="status">{t("higherLevel", { level })}</p>}
      <section aria-labelledby="citizens">
        <h2 id="citizens">{t("citizens")}</h2>
        <SignInForm entrance="spid" label={t("spid")} {...asked} />
        <SignInForm entrance="cie" label={t("cie")} {...asked} />
        <p>{t("eidas")}</p>
        <p>{t("without")}</p>
      </section>
      <section aria-labelledby="staff">
        <h2 id="staff">{t("staffTitle")}</h2>
        <p>{t("staffLead")}</p>
        <SignInForm entrance="staff" label={t("staff")} {...asked} />
      </section>
      <section aria-labelledby="what">
        <h2 id="what">{t("what")}</h2>
        <p>{t("whatText")}</p>
      </section>
    </main>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { headers } from "next/headers";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { pageOf } from "#lib/accounts/return-address.ts";
import { signInQuery } from "#lib/accounts/schemas.ts";
import { env } from "#lib/kernel/env.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("title"), description: t("lead") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** The ways in. Whoever was led here, or came by a link of ours, goes back there afterwards. */
export default async function SignInPage({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("accounts.signIn");
  const erase = await getTranslations("accounts.erase");
  const { to, level, erased } = signInQuery.parse(await searchParams);
  const goal = to ?? pageOf((await headers()).get("referer"), env().PORTICO_URL);
  const asked = { locale, to: goal, level };
  return (
    <PublicPage title={t("title")} alternates={alternates("signIn", {}, { to: goal ?? undefined, level })}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {erased ? (
            <Callout tone="success" role="status" title={erase("doneTitle")}>
              <p>{erase("done")}</p>
            </Callout>
          ) : null}
          {level === undefined ? null : (
            <Callout tone="warning" role="status">
              <p>{t("higherLevel", { level })}</p>
            </Callout>
          )}
        </PageHeader>
        <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
          <section
            aria-labelledby="citizens"
            className="space-y-6 rounded-t-[6rem] rounded-b-broad border-2 border-primary px-6 pt-14 pb-8 sm:px-10"
          >
            <h2 id="citizens" className="text-center text-3xl">
              {t("citizens")}
            </h2>
            <div className="grid gap-4">
              <SignInForm entrance="spid" label={t("spid")} icon="user" {...asked} />
              <SignInForm entrance="cie" label={t("cie")} icon="key" {...asked} />
            </div>
            <p>{t("eidas")}</p>
            <p className="text-soft">{t("without")}</p>
          </section>
          <section aria-labelledby="staff" className="space-y-5 rounded-broad bg-paper p-6 sm:p-8">
            <h2 id="staff" className="text-2xl">
              {t("staffTitle")}
            </h2>
            <p>{t("staffLead")}</p>
            <SignInForm entrance="staff" label={t("staff")} icon="pa" variant="secondary" {...asked} />
          </section>
        </div>
        <section aria-labelledby="what" className="measure space-y-2 pt-12">
          <h2 id="what" className="text-2xl">
            {t("what")}
          </h2>
          <p>{t("whatText")}</p>
        </section>
      </div>
    </PublicPage>
  );
}

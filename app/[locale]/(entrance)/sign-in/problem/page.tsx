// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { problemQuery } from "#lib/accounts/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("accounts.problem");
  const { reason } = problemQuery.parse(await searchParams);
  return { title: t(`${reason}.title`), robots: { index: false } };
}

/** Says why one is not signed in, or may not see a page, and what one can do. */
export default async function SignInProblemPage({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("accounts.problem");
  const { reason, to, level } = problemQuery.parse(await searchParams);
  const query = { to: to ?? undefined, level };
  const isRefused = reason === "role" || reason === "no-appointment";
  return (
    <PublicPage title={t("title")} alternates={alternates("signInProblem", {}, { reason, ...query })}>
      <div className="wrap pb-16">
        <PageHeader title={t(`${reason}.title`)} lead={t(`${reason}.text`)}>
          <p>{t(`${reason}.advice`, { level: level ?? 2 })}</p>
          <div className="flex flex-wrap items-center gap-x-8 gap-y-4 pt-4">
            {reason === "staff-only" ? (
              <SignInForm entrance="staff" label={t("retryStaff")} icon="pa" locale={locale} to={to} />
            ) : null}
            {reason === "staff-only" || isRefused ? null : (
              <ButtonLink href={href(locale, "signIn", {}, query)} icon="refresh">
                {t("retry")}
              </ButtonLink>
            )}
            <TextLink href={href(locale, "office")} icon="mail">
              {t("office")}
            </TextLink>
            <TextLink href={href(locale, "home")} icon="arrow-right">
              {t("home")}
            </TextLink>
          </div>
        </PageHeader>
      </div>
    </PublicPage>
  );
}

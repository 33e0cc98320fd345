// SPDX-License-Identifier: AGPL-3.0-or-later
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { problemQuery } from "#lib/accounts/schemas.ts";
import { href } from "#lib/kernel/paths.ts";

/** Says why one is not signed in, and what one can do. */
export default async function SignInProblemPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const locale = await getLocale();
  const t = await getTranslations("accounts.problem");
  const { reason, to, level = 2 } = problemQuery.parse(await searchParams);
  return (
    <main>
      <p>{t("title")}</p>
      <h1>{t(`${reason}.title`)}</h1>
      <p>{t(`${reason}.text`)}</p>
      <p>{t(`${reason}.advice`, { level })}</p>
      {reason === "staff-only" ? (
        <SignInForm entrance="staff" label={t("retryStaff")} locale={locale} to={to} level={undefined} />
      ) : (
        <Link href={href(locale, "signIn", {}, { to: to ?? undefined, level: level > 2 ? level : undefined })}>
          {t("retry")}
        </Link>
      )}
      <Link href={href(locale, "home")}>{t("home")}</Link>
    </main>
  );
}

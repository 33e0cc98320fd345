// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { confirmEmailAction } from "#lib/accounts/actions.ts";
import { findConfirmation } from "#lib/accounts/queries.ts";
import { confirmEmailQuery } from "#lib/accounts/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.confirm");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** Where the link of a confirmation leads. Opening it does nothing yet: programs that check mail open links, too. */
export default async function ConfirmEmailPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token, done } = confirmEmailQuery.parse(await searchParams);
  const confirmation = await findConfirmation(token);
  const t = await getTranslations("accounts.confirm");
  const refusals = await getTranslations("accounts.refusals");
  const area = (
    <ButtonLink href={href(locale, "area")} iconAfter="arrow-right">
      {t("area")}
    </ButtonLink>
  );

  const parts = () => {
    if (done) return { title: t("doneTitle"), lead: t("done"), action: area };
    if (confirmation.state === "used") return { title: t("doneTitle"), lead: refusals("linkUsed"), action: area };
    if (confirmation.state === "expired") {
      tellEndedLink();
      return { title: t("invalidTitle"), lead: refusals("linkExpired"), action: area };
    }
    const action = (
      <VerbForm locale={locale} action={confirmEmailAction} values={{ token }}>
        {t("button")}
      </VerbForm>
    );
    return { title: t("title"), lead: t("lead", { email: confirmation.email }), action };
  };
  const { title, lead, action } = parts();

  return (
    <PublicPage title={title} alternates={alternates("confirmEmail", {}, { token: token || undefined, done })}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead}>
          {action}
        </PageHeader>
      </div>
    </PublicPage>
  );
}

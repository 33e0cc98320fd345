// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { alternates, href } from "#lib/kernel/paths.ts";
import { unsubscribeAction } from "#lib/notifications/actions.ts";
import { kindToStop } from "#lib/notifications/queries.ts";
import { unsubscribeQuery } from "#lib/notifications/schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications.unsubscribe");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** Where the link at the end of a mail leads. Opening it does nothing yet: programs that check mail open links, too. */
export default async function UnsubscribePage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token, done } = unsubscribeQuery.parse(await searchParams);
  const kind = kindToStop(token);
  const t = await getTranslations("notifications");
  const choose = (
    <ButtonLink href={`${href(locale, "notifications")}#preferences`} variant="secondary">
      {t("unsubscribe.choose")}
    </ButtonLink>
  );

  const parts = () => {
    if (kind === null) return { title: t("unsubscribe.invalidTitle"), lead: t("unsubscribe.invalid"), action: choose };
    const notice = t(`kinds.${kind}.preference`);
    if (done) return { title: t("unsubscribe.doneTitle"), lead: t("unsubscribe.done", { notice }), action: choose };
    const action = (
      <VerbForm locale={locale} action={unsubscribeAction} values={{ token }}>
        {t("unsubscribe.button")}
      </VerbForm>
    );
    return { title: t("unsubscribe.title"), lead: t("unsubscribe.lead", { notice }), action };
  };
  const { title, lead, action } = parts();

  return (
    <PublicPage title={title} alternates={alternates("unsubscribe", {}, { token: token || undefined, done })}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead}>
          {action}
        </PageHeader>
      </div>
    </PublicPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { unsubscribeAction } from "#lib/notifications/actions.ts";
import { readMailChoice } from "#lib/notifications/mail-choice.ts";
import { unsubscribeQuery } from "#lib/notifications/schemas.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { token } = unsubscribeQuery.parse(await searchParams);
  const choice = readMailChoice(token);
  const t = await getTranslations("notifications.unsubscribe");
  const title = choice ? t(`${choice.what}.title`) : t("invalidTitle");
  return { title, robots: { index: false }, referrer: "same-origin" };
}

/**
 * Where the links at the end of a mail lead: to fewer mails, to none, or to follow a proposal no longer. Opening one
 * does nothing yet: programs that check mail open links, too.
 */
export default async function UnsubscribePage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token, done } = unsubscribeQuery.parse(await searchParams);
  const choice = readMailChoice(token);
  const t = await getTranslations("notifications");
  const choose = (
    <ButtonLink href={href(locale, "mailPreferences")} variant="secondary">
      {t("unsubscribe.choose")}
    </ButtonLink>
  );

  const parts = () => {
    if (!choice) {
      tellEndedLink();
      return { title: t("unsubscribe.invalidTitle"), lead: t("unsubscribe.invalid"), action: choose };
    }
    const { what } = choice;
    const about = choice.what === "unfollow" ? [] : choice.about;
    const topics = about.map((topic) => t(`preferences.topics.${topic}`)).join("; ");
    if (done) {
      return { title: t("unsubscribe.doneTitle"), lead: t(`unsubscribe.${what}.done`, { topics }), action: choose };
    }
    const action = (
      <VerbForm locale={locale} action={unsubscribeAction} values={{ token }}>
        {t(`unsubscribe.${what}.button`)}
      </VerbForm>
    );
    return { title: t(`unsubscribe.${what}.title`), lead: t(`unsubscribe.${what}.lead`, { topics }), action };
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

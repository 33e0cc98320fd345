// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { tellEndedLink } from "#app/_frame/ended-link.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ChosenList } from "#components/subscriptions/chosen-list.tsx";
import { ChangeSubscriptionForm } from "#components/subscriptions/subscribe-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { confirmSubscriptionAction, endSubscriptionAction } from "#lib/subscriptions/actions.ts";
import { findSubscription } from "#lib/subscriptions/queries.ts";
import { subscriptionQuery } from "#lib/subscriptions/schemas.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.manage");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where the links of our mails lead: to confirm, to choose, to end. Opening it does nothing yet. */
export default async function SubscriptionPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { token, done } = subscriptionQuery.parse(await searchParams);
  const subscription = await findSubscription(token);
  const t = await getTranslations("subscriptions");
  const [zones, topics] = await Promise.all([publishedZones(), publishedTopics()]);
  const end = (
    <VerbForm locale={locale} action={endSubscriptionAction} values={{ token }} variant="danger">
      {t("manage.end")}
    </VerbForm>
  );

  const parts = () => {
    if (!subscription) {
      const action = (
        <ButtonLink href={href(locale, "subscribe")} variant="secondary">
          {t("manage.again")}
        </ButtonLink>
      );
      if (done === "ended") return { title: t("manage.endedTitle"), lead: t("manage.ended"), head: action, body: null };
      tellEndedLink();
      return { title: t("manage.unknownTitle"), lead: t("manage.unknown"), head: action, body: null };
    }
    if (subscription.state !== "confirmed") {
      const confirm = (
        <div className="measure space-y-6">
          <ChosenList locale={locale} chosen={subscription} zones={zones} topics={topics} />
          <VerbForm locale={locale} action={confirmSubscriptionAction} values={{ token }}>
            {t("manage.confirm")}
          </VerbForm>
        </div>
      );
      const body = (
        <Section title={t("manage.endTitle")} lead={t("manage.notYou")}>
          {end}
        </Section>
      );
      return {
        title: t("manage.confirmTitle"),
        lead: t("manage.confirmLead", { email: subscription.email }),
        head: confirm,
        body,
      };
    }
    const head = done ? <Done title={t(`manage.done.${done}`)} /> : null;
    const body = (
      <>
        <div className="max-w-3xl">
          <ChangeSubscriptionForm
            key={JSON.stringify(subscription)}
            locale={locale}
            token={token}
            chosen={subscription}
            zones={zones}
            topics={topics}
          />
        </div>
        <Section title={t("manage.endTitle")} lead={t("manage.endLead")}>
          {end}
        </Section>
      </>
    );
    return { title: t("manage.title"), lead: t("manage.lead", { email: subscription.email }), head, body };
  };
  const { title, lead, head, body } = parts();

  return (
    <PublicPage title={title} alternates={alternates("subscription", {}, { token: token || undefined, done })}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead}>
          {head}
        </PageHeader>
        {body}
      </div>
    </PublicPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { SubscribeForm } from "#components/subscriptions/subscribe-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { subscribeQuery } from "#lib/subscriptions/schemas.ts";
import { subscribedKinds } from "#lib/subscriptions/vocabulary.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.subscribe");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("subscribe") });
}

/** Where anybody asks for news by mail; what it answers is the same whoever is subscribed already. */
export default async function SubscribePage({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("subscriptions.subscribe");
  const { done } = subscribeQuery.parse(await searchParams);
  const [zones, topics] = await Promise.all([publishedZones(), publishedTopics()]);
  const chosen = { kinds: subscribedKinds, zones: [], topics: [], rhythm: "weekly" };
  return (
    <PublicPage
      section="news"
      title={t("title")}
      trail={[{ label: t("news"), href: href(locale, "news") }]}
      alternates={alternates("subscribe")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {done ? (
            <Callout tone="success" role="status" title={t("askedTitle")}>
              <p>{t("asked")}</p>
            </Callout>
          ) : null}
        </PageHeader>
        <div className="max-w-3xl space-y-8">
          <SubscribeForm locale={locale} chosen={chosen} zones={zones} topics={topics} />
          <p className="text-base text-soft">
            {t("privacy")} <TextLink href={href(locale, "privacy")}>{t("privacyLink")}</TextLink>
          </p>
        </div>
      </div>
    </PublicPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { CallCard } from "#components/calls/call-card.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { publishedCalls } from "#lib/calls/published.ts";
import { standingOn } from "#lib/calls/standing-policy.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

const feedOf = (locale: "it" | "en") => href(locale, "callsFeed");

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("calls");
  const metadata = await pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("calls") });
  const types = { "application/atom+xml": feedOf(locale) };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

/** What the municipality invites people to apply for: open now, coming, and what has closed. */
export default async function CallsPage() {
  const locale = await getLocale();
  const t = await getTranslations("calls");
  const { calls, today } = await publishedCalls();
  const day = Temporal.PlainDate.from(today);
  const placed = calls.map((call) => ({ call, standing: standingOn(call, day) }));
  return (
    <PublicPage
      section="pacts"
      title={t("title")}
      trail={[{ label: t("pacts"), href: href(locale, "pacts") }]}
      alternates={alternates("calls")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          <p>{t("spontaneous")}</p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <TextLink href={href(locale, "commons")}>{t("seeCommons")}</TextLink>
            <TextLink href={feedOf(locale)}>{t("feed")}</TextLink>
          </div>
        </PageHeader>
        {calls.length === 0 ? <EmptyState title={t("none")} /> : null}
        {(["open", "coming", "closed"] as const).map((standing) => {
          const these = placed.filter((each) => each.standing === standing);
          if (these.length === 0) return null;
          return (
            <Section key={standing} title={t(`list.${standing}`)}>
              <CardGrid>
                {these.map(({ call }) => (
                  <CallCard key={call.id} locale={locale} call={call} standing={standing} />
                ))}
              </CardGrid>
            </Section>
          );
        })}
      </div>
    </PublicPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { FollowedList } from "#components/follows/followed-list.tsx";
import { PlacesAndTopicsForm } from "#components/follows/places-and-topics-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { followedCodes } from "#lib/follows/queries.ts";
import { followsQuery } from "#lib/follows/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { listFollowed } from "#lib/proposals/following.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("follows.area");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** All that a person follows, and how to change it. */
export default async function FollowsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { done } = followsQuery.parse(await searchParams);
  const session = await requireSession({ returnTo: href(locale, "follows") });
  const t = await getTranslations("follows.area");
  const [followed, topics, zones, theirTopics, theirZones] = await Promise.all([
    listFollowed(session.personId),
    listTopics(),
    listZones(),
    followedCodes(session.personId, "topic"),
    followedCodes(session.personId, "zone"),
  ]);
  return (
    <MemberPage section="follows" title={t("title")} name={nameOf(session)} alternates={alternates("follows")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {done ? <Done title={t(`done.${done}`)} /> : null}
          <p>
            <TextLink href={href(locale, "mailPreferences")} icon="mail">
              {t("mail")}
            </TextLink>
          </p>
        </PageHeader>
        <h2 className="pb-4 text-3xl">{t("proposals")}</h2>
        {followed.length === 0 ? (
          <EmptyState
            title={t("none")}
            action={
              <ButtonLink href={href(locale, "proposals")} variant="secondary">
                {t("all")}
              </ButtonLink>
            }
          >
            {t("noneText")}
          </EmptyState>
        ) : (
          <FollowedList locale={locale} proposals={followed} />
        )}
        <Section title={t("near")} lead={t("nearLead")}>
          <PlacesAndTopicsForm
            locale={locale}
            save={t("save")}
            groups={[
              {
                name: "topics",
                title: t("topics"),
                boxes: topics.map(({ code, name }) => ({
                  code,
                  label: name[locale],
                  isFollowed: theirTopics.has(code),
                })),
              },
              {
                name: "zones",
                title: t("zones"),
                boxes: zones.map(({ code, name }) => ({ code, label: name, isFollowed: theirZones.has(code) })),
              },
            ]}
          />
        </Section>
      </div>
    </MemberPage>
  );
}

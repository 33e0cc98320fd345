// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { SendingTable } from "#components/subscriptions/sending-table.tsx";
import { SubscriberCounts } from "#components/subscriptions/subscriber-counts.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { subscriptionPolicy } from "#lib/subscriptions/policy.ts";
import { countByChoice, countByRhythm, countByState, listSendings } from "#lib/subscriptions/queries.ts";
import { rhythms, subscribedKinds, subscriberStates } from "#lib/subscriptions/vocabulary.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.desk");
  return { title: t("title") };
}

/** How many get our news, about what and where, and what was sent: numbers, never an address. */
export default async function DeskSubscribersPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskSubscribers") });
  const t = await getTranslations("subscriptions");
  const frame = {
    section: "deskNews",
    title: t("desk.title"),
    trail: [{ label: t("desk.news"), href: href(locale, "deskNews") }],
    alternates: alternates("deskSubscribers"),
  } as const;
  const decision = subscriptionPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [states, byRhythm, byKind, byZone, byTopic, sendings, zones, topics] = await Promise.all([
    countByState(),
    countByRhythm(),
    countByChoice("kinds"),
    countByChoice("zones"),
    countByChoice("topics"),
    listSendings(),
    listZones(),
    listTopics(),
  ]);
  const all = { code: "*", label: t("desk.all") };
  const counted = (counts: Record<string, number>, labels: { code: string; label: string }[]) =>
    labels.map((each) => ({ ...each, count: counts[each.code] ?? 0 }));
  const tables = [
    {
      caption: t("desk.byKind"),
      rows: counted(
        byKind,
        subscribedKinds.map((kind) => ({ code: kind, label: t(`kinds.${kind}`) })),
      ),
    },
    {
      caption: t("desk.byRhythm"),
      rows: counted(
        byRhythm,
        rhythms.map((rhythm) => ({ code: rhythm, label: t(`rhythms.${rhythm}`) })),
      ),
    },
    {
      caption: t("desk.byZone"),
      rows: counted(byZone, [all, ...zones.map(({ code, name }) => ({ code, label: name }))]),
    },
    {
      caption: t("desk.byTopic"),
      rows: counted(byTopic, [all, ...topics.map(({ code, name }) => ({ code, label: name[locale] }))]),
    },
  ];
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("desk.title")} lead={t("desk.lead")} />
        <div className="max-w-xl">
          <DescriptionList
            items={subscriberStates.map((state) => ({
              id: state,
              term: t(`states.${state}`),
              description: states[state] ?? 0,
            }))}
          />
        </div>
        <Section title={t("desk.sendings")} lead={t("desk.sendingsLead")}>
          {sendings.length > 0 ? (
            <SendingTable locale={locale} sendings={sendings} />
          ) : (
            <EmptyState title={t("desk.noSendings")} />
          )}
        </Section>
        <Section title={t("desk.choices")} lead={t("desk.choicesLead")}>
          <div className="grid gap-10 lg:grid-cols-2">
            {tables.map((table) => (
              <SubscriberCounts key={table.caption} {...table} what={t("desk.what")} count={t("desk.count")} />
            ))}
          </div>
        </Section>
      </div>
    </DeskPage>
  );
}

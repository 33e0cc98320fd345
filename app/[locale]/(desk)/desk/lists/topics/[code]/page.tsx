// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { OfferSection } from "#components/municipality/offer-section.tsx";
import { TopicForm } from "#components/municipality/topic-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { offerTopicAction } from "#lib/municipality/actions.ts";
import { municipalityPolicy } from "#lib/municipality/policy.ts";
import { findTopic } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("municipality.topics");
  return { title: t("edit") };
}

/** A topic: how it is called, where it stands, and whether it is still offered. */
export default async function TopicPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskTopic", { code }) });
  const t = await getTranslations("municipality.topics");
  const tLists = await getTranslations("examination.lists");
  const frame = {
    section: "deskLists",
    title: t("edit"),
    trail: [{ label: tLists("title"), href: href(locale, "deskLists") }],
    alternates: alternates("deskTopic", { code }),
  } as const;
  const decision = municipalityPolicy.keepLists(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const topic = await findTopic(code);
  if (!topic) return leadToMissing();
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={topic.name[locale]} lead={t("editLead")} />
        <div className="measure">
          <TopicForm key={topic.version} locale={locale} topic={topic} />
        </div>
        <OfferSection locale={locale} action={offerTopicAction} entry={topic} />
      </div>
    </DeskPage>
  );
}

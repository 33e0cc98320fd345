// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CaseJournal } from "#components/cases/case-journal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ModeratedFacts } from "#components/moderation/moderated-facts.tsx";
import { ModerationBadge } from "#components/moderation/moderation-badge.tsx";
import { ModerationSteps } from "#components/moderation/moderation-steps.tsx";
import { ReportList } from "#components/moderation/report-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { moderatedRooms } from "#lib/joints/rooms.ts";
import { subjectJournal } from "#lib/journal/queries.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { moderationPolicy } from "#lib/moderation/policy.ts";
import { findModeration, listReports } from "#lib/moderation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.queue");
  return { title: t("title") };
}

/** One thing that is moderated: its whole text, what was reported, what happened, and what can be decided. */
export default async function ModeratedPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const address = { id: id.data };
  const actor = await requireStaff({ returnTo: href(locale, "deskModerated", address) });
  const t = await getTranslations("moderation");
  const say = await getTranslations();
  const frame = {
    section: "deskModeration",
    title: t("queue.title"),
    alternates: alternates("deskModerated", address),
  } as const;
  const reading = moderationPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;
  const found = await findModeration(id.data, moderatedRooms);
  if (!found) return leadToMissing();

  const { moderation, subject } = found;
  const { subjectKind: kind, subjectId } = moderation;
  const [reports, journal] = await Promise.all([
    listReports(moderation.id),
    subjectJournal({ kind, id: subjectId }, "moderation."),
  ]);
  const inWords = (decision: Decision) => (decision.allowed ? null : say(decision.reason, decision.params));
  const author = subject.author ?? say("discussion.erased");
  return (
    <DeskPage {...frame} trail={[{ label: t("queue.title"), href: href(locale, "deskModeration") }]}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<ModerationBadge status={moderation.status} />}
          title={t("item.title", { kind: t(`kind.${kind}`), author })}
          lead={<span lang="it">{subject.title}</span>}
        />
        <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
          <section className="space-y-4">
            <h2 className="text-2xl">{t("item.text")}</h2>
            <Prose text={subject.text} lang="it" />
          </section>
          <ModeratedFacts locale={locale} found={found} />
        </div>
        <Section title={t("item.reports")}>
          <ReportList locale={locale} reports={reports} />
        </Section>
        <ModerationSteps
          locale={locale}
          moderation={moderation}
          unavailable={{
            decide: inWords(moderationPolicy.decide(actor, moderation)),
            decideAppeal: inWords(moderationPolicy.decideAppeal(actor, moderation)),
          }}
        />
        <Section title={t("item.journal")} lead={t("item.journalLead")}>
          <CaseJournal locale={locale} entries={journal} />
        </Section>
      </div>
    </DeskPage>
  );
}

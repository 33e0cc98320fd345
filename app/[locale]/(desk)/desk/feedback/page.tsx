// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { AspectTable } from "#components/feedback/aspect-table.tsx";
import { CommentList } from "#components/feedback/comment-list.tsx";
import { DeskResults } from "#components/feedback/desk-results.tsx";
import { ResultFilters } from "#components/feedback/result-filters.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { feedbackPolicy } from "#lib/feedback/policy.ts";
import { listAspects, listByMonth, listComments, listResults, periodOf, resultMonths } from "#lib/feedback/queries.ts";
import { resultsQuery } from "#lib/feedback/schemas.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("feedback.desk");
  return { title: t("title") };
}

/** How pages and services were rated, by month, with what people wrote. */
export default async function DeskFeedbackPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskFeedback") });
  const t = await getTranslations("feedback.desk");
  const frame = { section: "deskFeedback", title: t("title"), alternates: alternates("deskFeedback") } as const;
  const reading = feedbackPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const { kind, month, hide, done } = resultsQuery.parse(await searchParams);
  const on = today();
  const period = periodOf(month, on);
  const [results, months, aspects, comments] = await Promise.all([
    listResults(kind, period),
    listByMonth(kind, periodOf(undefined, on)),
    listAspects(kind, period),
    listComments(kind, period),
  ]);
  const choices = Array.from({ length: resultMonths }, (_, back) =>
    on.toPlainYearMonth().subtract({ months: back }).toString(),
  );
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        {done ? (
          <div className="pb-8">
            <Done title={t("hidden")} />
          </div>
        ) : null}
        <ResultFilters locale={locale} kind={kind} month={month} months={choices} />
        {results.length === 0 ? (
          <div className="pt-8">
            <EmptyState title={t("none")} />
          </div>
        ) : (
          <>
            <Section title={t(`${kind}s`)}>
              <DeskResults locale={locale} kind={kind} results={results} />
            </Section>
            <Section title={t("byMonth")}>
              <DeskResults locale={locale} kind={kind} months={months} />
            </Section>
            <Section title={t("aspects")}>
              <AspectTable aspects={aspects} />
            </Section>
            <Section title={t("comments")} lead={t("commentsLead")}>
              <CommentList
                locale={locale}
                kind={kind}
                month={month}
                comments={comments}
                hiding={hide}
                mayHide={feedbackPolicy.hide(actor).allowed}
              />
            </Section>
          </>
        )}
      </div>
    </DeskPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { StackedRows } from "#components/charts/stacked-rows.tsx";
import { Section } from "#components/layout/section.tsx";
import { type BigFigure, BigFigures } from "#components/statistics/big-figures.tsx";
import { type FiguresRow, StatisticsSection } from "#components/statistics/statistics-section.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type AnswerSpan, answerSpans, type PactFigures, type PactStatistics } from "#lib/pacts/vocabulary.ts";
import { type Places, useFacetWords } from "./filter-words.ts";

type Props = Places & { locale: Locale; statistics: PactStatistics };

const stands = { inForce: "solid", examined: "outlined", concluded: "hatched", closed: "crossed" } as const;
const answered = { admitted: "solid", refused: "crossed", archived: "hatched" } as const;

/** The figures that most people come for. */
export function PactHeadline({ statistics: { all, medianDays } }: { statistics: PactStatistics }) {
  const t = useTranslations("pact-register.statistics.figures");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 0, useGrouping: "always" });
  const figures: BigFigure[] = (["all", "inForce", "examined"] as const).map((id) => ({
    ...{ id, value: number(all[id]), label: t(id, { count: all[id] }) },
  }));
  const median =
    medianDays === null
      ? []
      : [
          {
            ...{ id: "days", value: number(medianDays), note: t("medianNote") },
            label: t("medianDays", { days: Math.round(medianDays) }),
          },
        ];
  return <BigFigures figures={[...figures, ...median]} />;
}

/** The charts of the register, each with its table. */
export function PactCharts({ locale, statistics, ...places }: Props) {
  const t = useTranslations("pact-register.statistics");
  const words = useFacetWords(locale, places);
  const search = (name: string, word: string, label: string) => (
    <TextLink href={href(locale, "pactSearch", {}, { [name]: word })}>{label}</TextLink>
  );
  const rowsOf = (dimension: "zone" | "topic" | "applicant"): FiguresRow<keyof PactFigures>[] =>
    words[dimension].flatMap(({ word, label }) => {
      const figures = statistics[dimension][word];
      return figures ? [{ id: word, label, figures, linked: search(dimension, word, label) }] : [];
    });
  const standing = {
    parts: Object.entries(stands).map(([key, look]) => ({
      ...{ key: key as keyof typeof stands, look, label: t(key as keyof typeof stands) },
    })),
    columns: (["all", ...Object.keys(stands)] as (keyof PactFigures)[]).map((key) => ({ key, label: t(key) })),
    wide: true,
  };
  return (
    <>
      <Answers statistics={statistics} />
      <StatisticsSection
        title={t("byStatus")}
        lead={t("byStatusLead")}
        of={t("status")}
        parts={[{ key: "count", label: t("pacts"), look: "solid" }]}
        columns={[{ key: "count", label: t("pacts") }]}
        wide
        rows={words.status.flatMap(({ word, label }) => {
          const count = statistics.status[word as keyof typeof statistics.status];
          return count ? [{ id: word, label, figures: { count }, linked: search("status", word, label) }] : [];
        })}
      />
      <StatisticsSection
        {...standing}
        title={t("byZone")}
        lead={t("byZoneLead")}
        of={t("zone")}
        rows={rowsOf("zone")}
      />
      <StatisticsSection
        {...standing}
        title={t("byTopic")}
        lead={t("byTopicLead")}
        of={t("topic")}
        rows={rowsOf("topic")}
      />
      <StatisticsSection
        {...standing}
        title={t("byApplicant")}
        lead={t("byApplicantLead")}
        of={t("applicant")}
        rows={rowsOf("applicant")}
      />
    </>
  );
}

/** How long the answers took, in spans of days and by year. */
function Answers({ statistics: { answers, years } }: { statistics: PactStatistics }) {
  const t = useTranslations("pact-register.statistics");
  if (years.length === 0) {
    return (
      <Section title={t("answers")} lead={t("answersLead")}>
        <p>{t("noAnswers")}</p>
      </Section>
    );
  }
  const keys = Object.keys(answered) as (keyof typeof answered)[];
  return (
    <>
      <StatisticsSection
        title={t("answers")}
        lead={t("answersLead")}
        of={t("span")}
        parts={keys.map((key) => ({ key, look: answered[key], label: t(key) }))}
        columns={keys.map((key) => ({ key, label: t(key) }))}
        wide
        rows={(Object.keys(answerSpans) as AnswerSpan[]).map((span) => ({
          ...{ id: span, label: t(`spans.${span}`), figures: answers[span] },
        }))}
      />
      <Section title={t("years")} lead={t("yearsLead")}>
        <div className="max-w-4xl pb-8">
          <StackedRows
            label={t("years")}
            parts={[{ key: "days", label: t("medianDays"), look: "solid" }]}
            rows={years.map(({ year, medianDays }) => ({
              ...{ id: year, label: year, values: { days: Math.round(medianDays) } },
            }))}
          />
        </div>
        <Table
          caption={t("years")}
          captionHidden
          narrow
          columns={[
            { key: "year", label: t("year") },
            { key: "answers", label: t("count"), numeric: true },
            { key: "days", label: t("medianDays"), numeric: true },
          ]}
          rows={years.map(({ year, answers: count, medianDays }) => ({
            ...{ id: year, year, answers: count, days: Math.round(medianDays) },
          }))}
        />
      </Section>
    </>
  );
}

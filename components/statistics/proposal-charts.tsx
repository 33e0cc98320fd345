// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PartLook } from "#components/charts/stacked-rows.tsx";
import { type Places, useFacetWords } from "#components/proposals/filter-words.ts";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ProposalFigures, ProposalStatistics } from "#lib/proposals/vocabulary.ts";
import { Afterwards } from "./afterwards.tsx";
import { type FiguresRow, StatisticsSection } from "./statistics-section.tsx";

type Props = Places & { locale: Locale; statistics: ProposalStatistics };

const kept = { inTerm: "solid", late: "hatched", overdue: "crossed", waiting: "outlined" } as const;
const keptColumns = ["filed", ...(Object.keys(kept) as (keyof typeof kept)[]), "medianDays"] as const;
const outcomes = { accepted: "solid", partlyAccepted: "hatched", notAccepted: "outlined" } as const;

type Drawn = keyof typeof kept | keyof typeof outcomes;

/** The charts of the statistics page, each with its table. */
export function ProposalCharts({ locale, statistics, ...places }: Props) {
  const t = useTranslations("statistics");
  const words = useFacetWords(locale, places);
  const parts = (looks: Partial<Record<Drawn, PartLook>>) =>
    (Object.entries(looks) as [Drawn, PartLook][]).map(([key, look]) => ({ key, look, label: t(key) }));
  const rowsOf = (dimension: "topic" | "zone" | "kind"): FiguresRow<keyof ProposalFigures>[] =>
    words[dimension].flatMap(({ word, label }) => {
      const figures = statistics[dimension][word];
      const search = href(locale, "proposalSearch", {}, { [dimension]: word });
      return figures ? [{ id: word, label, figures, linked: <TextLink href={search}>{label}</TextLink> }] : [];
    });
  const months = Object.entries(statistics.month).map(([month, figures]) => ({
    id: month,
    label: formatDay(locale, `${month}-01`, "shortMonth"),
    figures,
  }));
  const columns = (keys: readonly (keyof ProposalFigures)[]) => keys.map((key) => ({ key, label: t(key) }));
  const common = { parts: parts(kept), columns: columns(keptColumns) };
  return (
    <>
      <StatisticsSection {...common} title={t("byMonth")} lead={t("byMonthLead")} of={t("month")} rows={months} />
      <StatisticsSection
        {...common}
        title={t("byTopic")}
        lead={t("byTopicLead")}
        of={t("topic")}
        rows={rowsOf("topic")}
        wide
      />
      <StatisticsSection
        {...common}
        title={t("byZone")}
        lead={t("byZoneLead")}
        of={t("zone")}
        rows={rowsOf("zone")}
        wide
      />
      <StatisticsSection
        {...common}
        title={t("byKind")}
        lead={t("byKindLead")}
        of={t("kind")}
        rows={rowsOf("kind")}
        wide
      />
      <StatisticsSection
        title={t("outcomes")}
        lead={t("outcomesLead")}
        of={t("topic")}
        rows={rowsOf("topic")}
        parts={parts(outcomes)}
        columns={columns(Object.keys(outcomes) as (keyof typeof outcomes)[])}
        wide
      />
      <Afterwards all={statistics.all} />
    </>
  );
}

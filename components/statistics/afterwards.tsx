// SPDX-License-Identifier: AGPL-3.0-or-later
import { StackedRows } from "#components/charts/stacked-rows.tsx";
import { Section } from "#components/layout/section.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { ProposalFigures } from "#lib/proposals/vocabulary.ts";

const steps = ["accepted", "partlyAccepted", "underWay", "done", "partlyDone", "notDone"] as const;

/** What was accepted, and how far it has come. */
export function Afterwards({ all }: { all: ProposalFigures }) {
  const t = useTranslations("statistics");
  const title = t("afterwards");
  return (
    <Section title={title} lead={t("afterwardsLead")}>
      <div className="max-w-4xl pb-8">
        <StackedRows
          wide
          label={t("chart", { title })}
          parts={[{ key: "count", label: t("count"), look: "solid" }]}
          rows={steps.map((step) => ({ id: step, label: t(step), values: { count: all[step] } }))}
        />
      </div>
      <Disclosure summary={t("numbers", { title })}>
        <Table
          caption={title}
          captionHidden
          narrow
          columns={[
            { key: "step", label: t("step") },
            { key: "count", label: t("count"), numeric: true },
          ]}
          rows={steps.map((step) => ({ id: step, step: t(step), count: all[step] }))}
        />
      </Disclosure>
    </Section>
  );
}

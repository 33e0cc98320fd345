// SPDX-License-Identifier: AGPL-3.0-or-later
import { Prose } from "#components/ui/prose.tsx";
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Marked, marked, type Reaching } from "#lib/pacts/life-vocabulary.ts";

export type Evaluated = {
  objectives: { objective: string; reached: Reaching; note: string | null }[];
  marks: Record<Marked, number>;
  summary: string;
};

/** What the office says of a pact: objective by objective, in marks and in words. */
export function Evaluation({ evaluation: { objectives, marks, summary } }: { evaluation: Evaluated }) {
  const t = useTranslations("pact-life");
  return (
    <div className="space-y-8">
      <div className="measure">
        <Prose text={summary} lang="it" />
      </div>
      <Table
        caption={t("evaluation.objectives")}
        columns={[
          { key: "objective", label: t("evaluation.objective") },
          { key: "reached", label: t("evaluation.reached") },
          { key: "note", label: t("evaluation.note") },
        ]}
        rows={objectives.map(({ objective, reached, note }) => ({
          id: objective,
          objective: <span lang="it">{objective}</span>,
          reached: t(`reachings.${reached}`),
          note: <span lang="it">{note ?? "–"}</span>,
        }))}
      />
      <Table
        caption={t("evaluation.marks")}
        narrow
        columns={[
          { key: "what", label: t("evaluation.what") },
          { key: "mark", label: t("evaluation.mark"), numeric: true },
        ]}
        rows={marked.map((mark) => ({
          id: mark,
          what: <span className="inline-block first-letter:uppercase">{t(`marks.${mark}`)}</span>,
          mark: t("evaluation.ofFive", { mark: marks[mark] }),
        }))}
      />
    </div>
  );
}

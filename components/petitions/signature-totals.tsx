// SPDX-License-Identifier: AGPL-3.0-or-later
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type LineFinding, lineFindings } from "#lib/proposals/petition-vocabulary.ts";

type Totals = { online: number; paper: number; findings: Partial<Record<LineFinding, number>> };

/** How many signatures count, and how many lines do not and why. */
export function SignatureTotals({ totals }: { totals: Totals }) {
  const t = useTranslations("petitions.sheets");
  const { online, paper, findings } = totals;
  const others = lineFindings.filter((finding) => finding !== "valid" && (findings[finding] ?? 0) > 0);
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{t("totals")}</h2>
      <p>{t("totalsOf", { total: online + paper, online, paper })}</p>
      {others.length === 0 ? null : (
        <>
          <h3 className="text-xl">{t("notCounted")}</h3>
          <DescriptionList
            items={others.map((finding) => ({
              id: finding,
              term: t(`findings.${finding}`),
              description: <span className="tabular-nums">{findings[finding]}</span>,
            }))}
          />
        </>
      )}
    </section>
  );
}

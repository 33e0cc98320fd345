// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Table } from "#components/ui/table.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import { type Counts, isAllInText, type OddLine } from "#lib/regulations/text-schemas.ts";

const counted = ["titles", "articles", "paragraphs", "points"] as const;

/** More odd lines than these say that the file is another one. */
const shown = 100;

/** What the importer found in a file, and line by line what it did not understand. */
export function ImportReport({ counts, odd }: { counts: Counts; odd: readonly OddLine[] }) {
  const t = useTranslations("regulations");
  const format = useFormatter();
  return (
    <div className="space-y-8">
      <div className="measure">
        <DescriptionList
          items={counted.map((key) => ({ term: t(`desk.${key}`), description: format.number(counts[key]) }))}
        />
      </div>
      {odd.length === 0 ? (
        <Callout tone="success" title={t("desk.oddNone")} />
      ) : (
        <>
          <Callout tone="warning" title={t("desk.odd")}>
            <p>{t(isAllInText(odd) ? "desk.oddLead" : "desk.oddLeadPartly")}</p>
          </Callout>
          <Table
            caption={t("desk.odd")}
            captionHidden
            columns={[
              { key: "line", label: t("desk.oddLine") },
              { key: "text", label: t("desk.oddText") },
              { key: "why", label: t("desk.oddWhy") },
            ]}
            rows={odd.slice(0, shown).map(({ line, text, why }) => ({
              id: `${line}-${why}`,
              line,
              text: (
                <span lang="it" className="wrap-anywhere">
                  {text}
                </span>
              ),
              why: t(`odd.${why}`),
            }))}
          />
          {odd.length > shown ? <p>{t("desk.oddMore", { count: odd.length - shown })}</p> : null}
        </>
      )}
    </div>
  );
}

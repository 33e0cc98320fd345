// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Table } from "#components/ui/table.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { ImportResult, MovedInStatus } from "#lib/pacts/register-vocabulary.ts";

const counted = ["records", "created", "updated", "unchanged", "skipped", "placed", "events"] as const;

/** More odd lines than these say that the file is another one. */
const shown = 100;

/** What is in a file, what becomes of it, and line by line what was not understood. */
export function ImportReport({ result }: { result: ImportResult }) {
  const t = useTranslations("pact-import");
  const status = useTranslations("pacts.status");
  const format = useFormatter();
  const { byStatus, notUnderstood } = result;
  return (
    <div className="space-y-8">
      <div className="measure">
        <DescriptionList
          items={[
            ...counted.map((key) => ({ term: t(`counts.${key}`), description: format.number(result[key]) })),
            ...(Object.entries(byStatus) as [MovedInStatus, number][]).map(([word, count]) => ({
              ...{ term: status(word), description: format.number(count) },
            })),
          ]}
        />
      </div>
      {notUnderstood.length === 0 ? (
        <Callout tone="success" title={t("allUnderstood")} />
      ) : (
        <>
          <Callout tone="warning" title={t("notUnderstood", { count: notUnderstood.length })}>
            <p>{t("notUnderstoodText")}</p>
          </Callout>
          <Table
            caption={t("notUnderstood", { count: notUnderstood.length })}
            captionHidden
            columns={[
              { key: "line", label: t("line") },
              { key: "column", label: t("column") },
              { key: "text", label: t("text") },
              { key: "why", label: t("why") },
            ]}
            rows={notUnderstood.slice(0, shown).map(({ line, column, text, why }, index) => ({
              ...{ id: String(index), line, column: column ?? "–", why: t(`oddities.${why}`) },
              text: (
                <span lang="it" className="wrap-anywhere">
                  {text}
                </span>
              ),
            }))}
          />
          {notUnderstood.length > shown ? <p>{t("more", { count: notUnderstood.length - shown })}</p> : null}
        </>
      )}
    </div>
  );
}

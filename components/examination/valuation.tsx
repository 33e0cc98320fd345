// SPDX-License-Identifier: AGPL-3.0-or-later
import { Table } from "#components/ui/table.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, type Localized, languageTag } from "#lib/kernel/locale.ts";
import { highestScore } from "#lib/proposals/vocabulary.ts";

type Mark = { code: string; name: Localized; weight: number; score: number; note: string | null };

type Props = { locale: Locale; marks: readonly Mark[]; total: number | null };

/** The marks by criterion and what they come to. The bars repeat the numbers. */
export function Valuation({ locale, marks, total }: Props) {
  const t = useTranslations("examination");
  return (
    <div>
      {total === null ? null : (
        <p className="pb-3 text-xl font-semibold">
          {t("file.total", { total: total.toLocaleString(languageTag[locale]) })}
        </p>
      )}
      <Table
        caption={t("public.valuationCaption")}
        columns={[
          { key: "criterion", label: t("public.criterion") },
          { key: "weight", label: t("public.weight"), numeric: true },
          { key: "score", label: t("public.score") },
          { key: "note", label: t("public.noteColumn") },
        ]}
        rows={marks.map(({ code, name, weight, score, note }) => ({
          id: code,
          criterion: name[locale],
          weight,
          score: (
            <span className="inline-flex items-center gap-3">
              <span aria-hidden="true" className="h-2.5 w-20 overflow-hidden rounded-arch bg-hairline">
                <span className="block h-full bg-primary" style={{ width: `${(100 * score) / highestScore}%` }} />
              </span>
              <span className="whitespace-nowrap tabular-nums">{t("public.scoreOf", { score })}</span>
            </span>
          ),
          note: note ? <span lang="it">{note}</span> : "—",
        }))}
      />
    </div>
  );
}

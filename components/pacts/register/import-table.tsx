// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ImportResult, ImportState } from "#lib/pacts/register-vocabulary.ts";

type Import = {
  id: string;
  state: ImportState;
  source: string;
  fileName: string;
  by: string | null;
  createdAt: Date;
  result: ImportResult | null;
};

/** The files that were uploaded, and what became of them. */
export function ImportTable({ locale, imports }: { locale: Locale; imports: readonly Import[] }) {
  const t = useTranslations("pact-import");
  return (
    <Table
      caption={t("imports")}
      captionHidden
      columns={[
        { key: "file", label: t("file") },
        { key: "source", label: t("source") },
        { key: "when", label: t("when") },
        { key: "by", label: t("by") },
        { key: "state", label: t("state") },
      ]}
      rows={imports.map(({ id, state, source, fileName, by, createdAt, result }) => ({
        ...{ id, source, by: by ?? "–" },
        file: (
          <TextLink href={href(locale, "deskPactImport", { id })} className="touch wrap-anywhere">
            {fileName}
          </TextLink>
        ),
        when: <DateTime locale={locale} value={createdAt} withTime />,
        state: result
          ? t("doneWith", { created: result.created, updated: result.updated })
          : t(`states.${state === "discarded" ? "discarded" : "uploaded"}`),
      }))}
    />
  );
}

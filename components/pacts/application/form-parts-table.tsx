// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { FormPart } from "#lib/pacts/application-vocabulary.ts";

type Row = { id: string; name: Localized; of: string; position: number; version: number; retiredAt: Date | null };

/** The parts of the form of one sort, each leading to where it is written. */
export function FormPartsTable({ locale, part, rows }: { locale: Locale; part: FormPart; rows: readonly Row[] }) {
  const t = useTranslations("pact-application.form");
  return (
    <Table
      caption={t(`parts.${part}`)}
      columns={[
        { key: "name", label: t("columns.words") },
        { key: "of", label: t(`columns.${part}`) },
        { key: "position", label: t("columns.position") },
        { key: "version", label: t("columns.version") },
      ]}
      rows={rows.map(({ id, name, of, position, version, retiredAt }) => ({
        id,
        name: (
          <>
            <TextLink href={href(locale, "deskPactFormPart", { part, id })}>{name[locale]}</TextLink>
            {retiredAt ? (
              <span className="block">
                <Badge icon="locked">{t("retired")}</Badge>
              </span>
            ) : null}
          </>
        ),
        of,
        position,
        version,
      }))}
    />
  );
}

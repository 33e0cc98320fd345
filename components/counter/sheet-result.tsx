// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Ineligibility, LineFinding } from "#lib/proposals/petition-vocabulary.ts";

type Line = {
  number: number;
  finding: LineFinding;
  reason: Ineligibility | null;
  givenName: string | null;
  familyName: string | null;
  correction: string | null;
  correctedAt: Date | null;
  forgottenAt: Date | null;
};

type Props = { locale: Locale; sheetId: string; lines: readonly Line[]; isOpen: boolean };

/** What was found on a sheet; while signatures are collected each line can be corrected. */
export function SheetResult({ locale, sheetId, lines, isOpen }: Props) {
  const t = useTranslations("petitions.sheets");
  const why = ({ reason, correction, correctedAt }: Line) => (
    <>
      {reason ? <span className="block">{t(`why.${reason}`)}</span> : null}
      {correction && correctedAt ? (
        <span className="block text-soft">
          {t("line.corrected", { day: formatDay(locale, correctedAt, "short"), why: correction })}
        </span>
      ) : null}
    </>
  );
  return (
    <Table
      caption={t("result")}
      columns={[
        { key: "number", label: t("resultLine") },
        { key: "name", label: t("resultName") },
        { key: "finding", label: t("resultFinding") },
        { key: "why", label: t("resultWhy") },
        { key: "correct", label: t("line.link") },
      ]}
      rows={lines.map((line) => ({
        id: String(line.number),
        number: line.number,
        name: line.forgottenAt
          ? t("forgotten", { day: formatDay(locale, line.forgottenAt, "short") })
          : [line.familyName, line.givenName].filter(Boolean).join(" "),
        finding: <Badge tone={line.finding === "valid" ? "success" : "warning"}>{t(`findings.${line.finding}`)}</Badge>,
        why: why(line),
        correct: isOpen ? (
          <TextLink href={href(locale, "deskSheetLine", { id: sheetId, line: String(line.number) })}>
            {t("line.link")}
          </TextLink>
        ) : (
          ""
        ),
      }))}
    />
  );
}

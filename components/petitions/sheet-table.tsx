// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Sheet = {
  id: string;
  code: string;
  issuedAt: Date;
  receivedOn: string | null;
  enteredAt: Date | null;
  valid: number;
  notValid: number;
};

type Props = {
  locale: Locale;
  sheets: readonly Sheet[];
  printHref: (code: string) => string;
  /** Where the lines of a sheet are; promoters have no such page: the lines name who signed. */
  sheetHref?: (id: string) => string;
};

/** The sheets of a petition and where each is: out, handed in, entered. */
export function SheetTable({ locale, sheets, printHref, sheetHref }: Props) {
  const t = useTranslations("petitions.sheets");
  const state = ({ receivedOn, enteredAt }: Sheet) => {
    if (enteredAt) return t("states.entered", { day: formatDay(locale, enteredAt, "short") });
    return receivedOn ? t("states.received", { day: formatDay(locale, receivedOn, "short") }) : t("states.issued");
  };
  return (
    <Table
      caption={t("caption")}
      columns={[
        { key: "code", label: t("code") },
        { key: "issuedAt", label: t("issuedAt") },
        { key: "state", label: t("state") },
        { key: "valid", label: t("valid"), numeric: true },
        { key: "notValid", label: t("notValid"), numeric: true },
        { key: "print", label: t("print") },
      ]}
      rows={sheets.map((sheet) => ({
        id: sheet.id,
        code: sheetHref ? (
          <TextLink href={sheetHref(sheet.id)}>
            <Code code={sheet.code} />
          </TextLink>
        ) : (
          <Code code={sheet.code} />
        ),
        issuedAt: formatDay(locale, sheet.issuedAt, "short"),
        state: state(sheet),
        valid: sheet.enteredAt ? sheet.valid : "",
        notValid: sheet.enteredAt ? sheet.notValid : "",
        print: sheet.enteredAt ? "" : <TextLink href={printHref(sheet.code)}>{t("print")}</TextLink>,
      }))}
    />
  );
}

/** A code as it is printed, four by four. */
export const Code = ({ code }: { code: string }) => (
  <span className="font-mono whitespace-nowrap">
    {code.slice(0, 4)}-{code.slice(4)}
  </span>
);

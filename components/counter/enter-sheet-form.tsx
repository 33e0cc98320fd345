// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { enterSheetAction } from "#lib/proposals/sheet-actions.ts";
import { LineFields } from "./line-fields.tsx";

type Props = { locale: Locale; sheet: { id: string; size: number; number: string } };

/** A sheet line by line, as it lies on the desk; what is wrong with a line is said with its number. */
export function EnterSheetForm({ locale, sheet }: Props) {
  const t = useTranslations("petitions.sheets.enter");
  const lines = Array.from({ length: sheet.size }, (_, line) => line);
  const fields = ["fiscalCode", "familyName", "givenName", "birthDate"] as const;
  const labels = Object.fromEntries(
    lines.flatMap((line) =>
      fields.map((name) => [`lines.${line}.${name}`, `${t("line", { number: line + 1 })}, ${t(name).toLowerCase()}`]),
    ),
  );
  return (
    <DeskForm
      locale={locale}
      labels={{ ...labels, file: t("scan") }}
      action={enterSheetAction}
      values={{ sheetId: sheet.id, number: sheet.number }}
      submit={t("submit")}
    >
      {lines.map((line) => (
        <fieldset key={line} className="rounded-smooth border border-line p-4">
          <legend className="px-2 font-semibold">{t("line", { number: line + 1 })}</legend>
          <LineFields locale={locale} prefix={`lines.${line}.`} reading="empty" />
        </fieldset>
      ))}
      <DeskFileField
        locale={locale}
        name="file"
        label={t("scan")}
        hint={t("scanHint")}
        accept={acceptedExtensions}
        optional
      />
    </DeskForm>
  );
}

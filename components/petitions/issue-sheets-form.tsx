// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { sheetSizes } from "#lib/proposals/petition-vocabulary.ts";

/** New sheets, recorded before they are printed. */
export function IssueSheetsForm(props: { locale: Locale; proposalId: string; action: FormAction }) {
  const { locale, proposalId, action } = props;
  const t = useTranslations("petitions.sheets");
  const labels = { sheets: t("sheets"), lines: t("lines") };
  return (
    <DeskForm locale={locale} labels={labels} action={action} values={{ proposalId }} submit={t("issueSubmit")}>
      <div className="grid gap-6 sm:grid-cols-2">
        <DeskTextField
          locale={locale}
          name="sheets"
          label={labels.sheets}
          type="number"
          min={1}
          max={50}
          defaultValue="1"
        />
        <DeskSelect
          locale={locale}
          name="lines"
          label={labels.lines}
          defaultValue="10"
          options={sheetSizes.map((lines) => ({ value: String(lines), label: t("linesOf", { lines }) }))}
        />
      </div>
    </DeskForm>
  );
}

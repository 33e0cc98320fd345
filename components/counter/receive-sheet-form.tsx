// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { receiveSheetAction } from "#lib/proposals/sheet-actions.ts";

/** The code of a sheet that somebody brought back, typed or scanned. */
export function ReceiveSheetForm({ locale }: { locale: Locale }) {
  const t = useTranslations("counter");
  const labels = { code: t("sheetCode") };
  return (
    <DeskForm locale={locale} labels={labels} action={receiveSheetAction} submit={t("sheetSubmit")} variant="secondary">
      <DeskTextField
        locale={locale}
        name="code"
        label={labels.code}
        autoComplete="off"
        className="max-w-60 font-mono uppercase"
      />
    </DeskForm>
  );
}

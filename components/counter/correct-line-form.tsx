// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { correctLineAction } from "#lib/proposals/sheet-actions.ts";
import { LineFields } from "./line-fields.tsx";

type Props = { locale: Locale; sheetId: string; line: number; registerNumber: string };

/** A line read again, or only checked again; why is asked either way. */
export function CorrectLineForm({ locale, sheetId, line, registerNumber }: Props) {
  const t = useTranslations("petitions.sheets.line");
  const tEnter = useTranslations("petitions.sheets.enter");
  const labels = {
    why: t("why"),
    fiscalCode: tEnter("fiscalCode"),
    familyName: tEnter("familyName"),
    givenName: tEnter("givenName"),
    birthDate: tEnter("birthDate"),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={correctLineAction}
      values={{ sheetId, number: String(line), registerNumber }}
      submit={t("submit")}
    >
      <DeskCheckbox locale={locale} name="again" value="1" label={t("again")} hint={t("againHint")} optional />
      <LineFields locale={locale} reading="unreadable" />
      <DeskTextField locale={locale} name="why" label={labels.why} />
    </DeskForm>
  );
}

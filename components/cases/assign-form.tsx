// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DeskSelect, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { fieldId } from "#components/forms/field.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type Assigned, assignProposalsAction } from "#lib/proposals/bulk-actions.ts";
import { AssignResult } from "./assign-result.tsx";
import { ChooseAll } from "./choose-all.tsx";

type Choice = { value: string; label: string };

type Props = {
  locale: Locale;
  units: readonly Choice[];
  officers: readonly Choice[];
  /** The list in which cases are ticked. */
  children: ReactNode;
};

/** A list of cases, and below it to whom those that are ticked go. */
export function AssignForm({ locale, units, officers, children }: Props) {
  const t = useTranslations("cases.assign");
  const tQueue = useTranslations("cases.queue");
  const labels = { proposalIds: t("cases"), unitCode: t("unit"), officerId: t("officer"), reason: t("reason") };
  return (
    <DeskForm<Assigned> locale={locale} action={assignProposalsAction} labels={labels} submit={t("submit")}>
      <AssignResult />
      <div id={fieldId("proposalIds")} tabIndex={-1}>
        <ChooseAll label={tQueue("chooseAll")} />
        {children}
      </div>
      <fieldset className="rounded-broad border border-line bg-wash p-5 sm:p-6">
        <legend className="px-2 text-xl font-semibold">{t("title")}</legend>
        <p className="pb-4 text-soft">{t("lead")}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <DeskSelect locale={locale} name="unitCode" label={labels.unitCode} options={units} />
          <DeskSelect
            locale={locale}
            name="officerId"
            label={labels.officerId}
            options={officers}
            emptyLabel={t("nobodyYet")}
            optional
          />
          <div className="sm:col-span-2">
            <DeskTextArea locale={locale} name="reason" label={labels.reason} hint={t("reasonHint")} rows={2} />
          </div>
        </div>
      </fieldset>
    </DeskForm>
  );
}

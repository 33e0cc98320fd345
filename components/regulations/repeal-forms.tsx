// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { repealRegulationAction, takeBackRepealAction } from "#lib/regulations/actions.ts";

type Props = {
  locale: Locale;
  /** Given anew with each form, so that one sent twice tells one repeal. */
  repealId: string;
  regulationId: string;
  /** The published regulations that can stand in its place. */
  others: readonly { value: string; label: string }[];
  /** Why it cannot be done now. */
  unavailable: string | null;
};

/** From which day a regulation is no longer in force, by which act, and what stands in its place. */
export function RepealForm({ locale, repealId, regulationId, others, unavailable }: Props) {
  const t = useTranslations("regulations.desk");
  const labels = { repealedFrom: t("repealedFrom"), act: t("repealAct"), replacedBy: t("replacedBy") };
  return (
    <DeskForm
      locale={locale}
      action={repealRegulationAction}
      values={{ repealId, regulationId }}
      labels={labels}
      submit={t("repealButton")}
      variant="danger"
      unavailable={unavailable}
      words={{ stale: t("stale"), staleText: t("staleText"), done: t("done.repealed") }}
    >
      <DeskTextField
        locale={locale}
        name="repealedFrom"
        type="date"
        label={labels.repealedFrom}
        hint={t("repealedFromHint")}
        className="max-w-60"
      />
      <DeskTextField locale={locale} name="act" label={labels.act} hint={t("repealActHint")} />
      <DeskSelect
        locale={locale}
        name="replacedBy"
        label={labels.replacedBy}
        hint={t("replacedByHint")}
        emptyLabel={t("replacedByNone")}
        options={others}
        optional
      />
    </DeskForm>
  );
}

export function TakeBackRepealForm({ locale, repealId }: { locale: Locale; repealId: string }) {
  const t = useTranslations("regulations.desk");
  return (
    <DeskForm
      locale={locale}
      action={takeBackRepealAction}
      values={{ repealId }}
      labels={{ reason: t("takeBackReason") }}
      submit={t("takeBack")}
      variant="danger"
    >
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("takeBackReason")}
        hint={t("takeBackReasonHint")}
        rows={3}
        limit={500}
      />
    </DeskForm>
  );
}

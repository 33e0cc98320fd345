// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  abandonAmendmentAction,
  approveAction,
  freezeTextAction,
  sendToGiuntaAction,
  startTextAction,
} from "#lib/pacts/text-actions.ts";
import { clauseLength } from "#lib/pacts/text-schemas.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";

type Props = { locale: Locale; pactId: string };

export function StartTextForm({ locale, pactId }: Props) {
  const t = useTranslations("pact-text.steps");
  return <DeskForm locale={locale} action={startTextAction} values={{ pactId }} submit={t("start")} />;
}

/** Closes the text: to be signed, or for the Giunta. */
export function FreezeForm({
  locale,
  pactId,
  isComplex,
  unavailable,
}: Props & { isComplex: boolean; unavailable: string | null }) {
  const t = useTranslations("pact-text.steps");
  return (
    <DeskForm
      locale={locale}
      action={isComplex ? sendToGiuntaAction : freezeTextAction}
      values={{ pactId }}
      submit={t(isComplex ? "sendToGiunta" : "freeze")}
      unavailable={unavailable}
    />
  );
}

/** Puts the text back on the table, with the reasons. */
export function ReopenForm(props: Props & { action: FormAction; submit: string }) {
  const t = useTranslations("pact-text.steps");
  return <ReasonsForm {...props} hint={t("reasonsHint")} />;
}

/** Gives a change of the pact up, with the reasons. */
export function AbandonForm({ place, ...props }: Props & { place: TextPlace }) {
  const t = useTranslations("pact-text.amendment");
  const values = { place };
  return (
    <ReasonsForm
      {...props}
      action={abandonAmendmentAction}
      submit={t("abandon")}
      hint={t("abandonHint")}
      values={values}
    />
  );
}

type Reasons = Props & { action: FormAction; submit: string; hint: string; values?: Record<string, string> };

function ReasonsForm({ locale, pactId, action, submit, hint, values }: Reasons) {
  const t = useTranslations("pact-text.steps");
  return (
    <DeskForm
      locale={locale}
      action={action}
      values={{ pactId, ...values }}
      labels={{ reasons: t("reasons") }}
      submit={submit}
      variant="secondary"
    >
      <DeskTextArea
        locale={locale}
        name="reasons"
        label={t("reasons")}
        hint={hint}
        rows={4}
        limit={clauseLength.reasons}
      />
    </DeskForm>
  );
}

/** The act by which the Giunta approved. */
export function ApproveForm({ locale, pactId, today }: Props & { today: string }) {
  const t = useTranslations("pact-text.giunta");
  const labels = { act: t("act"), approvedOn: t("approvedOn") };
  return (
    <DeskForm locale={locale} action={approveAction} values={{ pactId }} labels={labels} submit={t("approve")}>
      <DeskTextField locale={locale} name="act" label={labels.act} hint={t("actHint")} />
      <DeskTextField locale={locale} name="approvedOn" type="date" label={labels.approvedOn} defaultValue={today} />
    </DeskForm>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { agreeToMergerAction, integrateAction, observeAction, remarkAction } from "#lib/pacts/examination-actions.ts";
import { wordsLength } from "#lib/pacts/examination-schemas.ts";
import { ExaminationForm } from "./examination-form.tsx";

type Props = { locale: Locale; pactId: string };

/** What the office asked to be added. */
export function IntegrateForm({ locale, pactId }: Props) {
  const t = useTranslations("pact-examination.own");
  const tForm = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={integrateAction}
      values={{ pactId }}
      submit={t("integrateSubmit")}
      isTheirs
    >
      <DeskTextArea
        locale={locale}
        name="reply"
        label={tForm("reply")}
        hint={t("replyHint")}
        rows={8}
        limit={wordsLength.report}
      />
      <DeskFileField locale={locale} name="file" label={tForm("file")} hint={tForm("fileHint")} optional />
    </ExaminationForm>
  );
}

/** What is said to the reasons of a refusal that was announced. */
export function RemarkForm({ locale, pactId }: Props) {
  const t = useTranslations("pact-examination.own");
  const tForm = useTranslations("pact-examination.form");
  return (
    <ExaminationForm locale={locale} action={remarkAction} values={{ pactId }} submit={t("remarkSubmit")} isTheirs>
      <DeskTextArea
        locale={locale}
        name="remarks"
        label={tForm("remarks")}
        hint={t("remarksHint")}
        rows={8}
        limit={wordsLength.report}
      />
    </ExaminationForm>
  );
}

/** Whether one wants to go on together with others. */
export function MergerForm({ locale, pactId, mergerId }: Props & { mergerId: string }) {
  const t = useTranslations("pact-examination.own");
  const tForm = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={agreeToMergerAction}
      values={{ pactId, mergerId }}
      submit={t("mergerSubmit")}
      isTheirs
    >
      <DeskRadioGroup
        locale={locale}
        name="decision"
        label={tForm("decision")}
        choices={(["accept", "decline"] as const).map((value) => ({ value, label: t(`merger.${value}`) }))}
      />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("declineReason")}
        hint={t("declineReasonHint")}
        rows={3}
        optional
      />
    </ExaminationForm>
  );
}

/** What somebody else observes. */
export function ObserveForm({ locale, pactId }: Props) {
  const t = useTranslations("pact-examination.observe");
  return (
    <DeskForm
      locale={locale}
      action={observeAction}
      values={{ pactId }}
      labels={{ text: t("field") }}
      submit={t("submit")}
      words={{ stale: t("stale"), staleText: t("staleText"), done: t("done") }}
    >
      <DeskTextArea
        locale={locale}
        name="text"
        label={t("field")}
        hint={t("hint")}
        rows={8}
        limit={wordsLength.observation}
      />
    </DeskForm>
  );
}

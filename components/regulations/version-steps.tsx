// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { discardVersionAction, publishVersionAction, withdrawVersionAction } from "#lib/regulations/actions.ts";

type Props = { locale: Locale; versionId: string };

export function PublishVersionForm({ locale, versionId }: Props) {
  const t = useTranslations("regulations.desk");
  const labels = { validFrom: t("validFrom"), act: t("act"), novelty: t("novelty") };
  return (
    <DeskForm
      locale={locale}
      action={publishVersionAction}
      values={{ versionId }}
      labels={labels}
      submit={t("publishButton")}
    >
      <DeskTextField
        locale={locale}
        name="validFrom"
        type="date"
        label={labels.validFrom}
        hint={t("validFromHint")}
        className="max-w-60"
      />
      <DeskTextField locale={locale} name="act" label={labels.act} hint={t("actHint")} />
      <DeskTextArea
        locale={locale}
        name="novelty"
        label={labels.novelty}
        hint={t("noveltyHint")}
        rows={4}
        limit={1000}
        optional
      />
    </DeskForm>
  );
}

/** `isOnly` where the regulation has no other version, and goes with this one. */
export function DiscardVersionForm({ locale, versionId, isOnly }: Props & { isOnly: boolean }) {
  const t = useTranslations("regulations.desk");
  return (
    <VerbForm locale={locale} action={discardVersionAction} values={{ versionId }} variant="secondary">
      {t(isOnly ? "discardOnly" : "discard")}
    </VerbForm>
  );
}

export function WithdrawVersionForm({ locale, versionId }: Props) {
  const t = useTranslations("regulations.desk");
  return (
    <DeskForm
      locale={locale}
      action={withdrawVersionAction}
      values={{ versionId }}
      labels={{ reason: t("reason") }}
      submit={t("withdraw")}
      variant="danger"
    >
      <DeskTextArea locale={locale} name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} limit={500} />
    </DeskForm>
  );
}

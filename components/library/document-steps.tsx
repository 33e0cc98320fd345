// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { publishDocumentAction, withdrawDocumentAction } from "#lib/library/actions.ts";

type Props = { locale: Locale; documentId: string };

export function PublishDocumentForm({ locale, documentId, isAgain }: Props & { isAgain: boolean }) {
  const t = useTranslations("library.desk");
  return (
    <VerbForm locale={locale} action={publishDocumentAction} values={{ documentId }}>
      {t(isAgain ? "publishAgain" : "publish")}
    </VerbForm>
  );
}

export function WithdrawDocumentForm({ locale, documentId }: Props) {
  const t = useTranslations("library.desk");
  return (
    <DeskForm
      locale={locale}
      action={withdrawDocumentAction}
      values={{ documentId }}
      labels={{ reason: t("reason") }}
      submit={t("withdraw")}
      variant="danger"
    >
      <DeskTextArea locale={locale} name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} limit={500} />
    </DeskForm>
  );
}

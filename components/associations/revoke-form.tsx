// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { revokeDelegationAction } from "#lib/associations/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Ends a delegation at once, with the reason. */
export function RevokeForm({ locale, delegationId }: { locale: Locale; delegationId: string }) {
  const t = useTranslations("associations.revoke");
  const labels = { reason: t("reason") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={revokeDelegationAction}
      values={{ delegationId }}
      submit={t("submit")}
      variant="danger"
    >
      <DeskTextArea locale={locale} name="reason" label={labels.reason} hint={t("reasonHint")} rows={4} limit={500} />
    </DeskForm>
  );
}

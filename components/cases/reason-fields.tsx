// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { shortReason } from "#lib/proposals/examination-schemas.ts";

/** Why a proposal can be examined, or why not. */
export function ReasonFields({ locale, label }: { locale: Locale; label: "admissible" | "inadmissible" }) {
  const t = useTranslations("examination.form");
  return (
    <DeskTextArea
      locale={locale}
      name="reason"
      label={t(label)}
      hint={t("reasonHint")}
      rows={6}
      limit={shortReason.maximum}
    />
  );
}

/** What the author is asked to add. */
export function IntegrationFields({ locale }: { locale: Locale }) {
  const t = useTranslations("proposals.desk");
  return <DeskTextArea locale={locale} name="request" label={t("requestField")} rows={5} limit={2000} />;
}

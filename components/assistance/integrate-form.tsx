// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { integrateByLinkAction, integrateOwnAction } from "#lib/assistance/actions.ts";
import { wordsLength } from "#lib/assistance/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; by: { requestId: string } | { token: string } };

/** What the office asked for, sent by who signed in or by who has the link of a letter. */
export function IntegrateForm({ locale, by }: Props) {
  const t = useTranslations("assistance.integrate");
  return (
    <DeskForm
      locale={locale}
      action={"token" in by ? integrateByLinkAction : integrateOwnAction}
      values={by}
      labels={{ integration: t("field") }}
      submit={t("submit")}
    >
      <DeskTextArea locale={locale} name="integration" label={t("field")} rows={5} limit={wordsLength.maximum} />
    </DeskForm>
  );
}

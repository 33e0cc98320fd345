// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Section } from "#components/layout/section.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; action: FormAction; entry: { code: string; retiredAt: Date | null } };

/** Whether an entry of a list is still offered; it is never deleted. */
export function OfferSection({ locale, action, entry: { code, retiredAt } }: Props) {
  const t = useTranslations("municipality.list");
  const verb = retiredAt === null ? "retire" : "restore";
  return (
    <Section title={t(verb)} lead={t("retireLead")}>
      <VerbForm
        locale={locale}
        action={action}
        values={{ code, offered: verb === "retire" ? "no" : "yes" }}
        variant="secondary"
      >
        {t(verb)}
      </VerbForm>
    </Section>
  );
}

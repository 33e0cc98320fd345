// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { linkPersonAction } from "#lib/accounts/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Who was registered by a document alone has a fiscal code now. */
export function LinkPersonForm({ locale, personId }: { locale: Locale; personId: string }) {
  const t = useTranslations("counter");
  const labels = { fiscalCode: t("fiscalCode") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={linkPersonAction}
      values={{ personId }}
      submit={t("linkSubmit")}
      variant="secondary"
    >
      <DeskTextField
        locale={locale}
        name="fiscalCode"
        label={labels.fiscalCode}
        autoComplete="off"
        className="max-w-80 uppercase"
        maxLength={16}
      />
    </DeskForm>
  );
}

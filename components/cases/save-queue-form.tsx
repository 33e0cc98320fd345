// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Checkbox } from "#components/forms/choices.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { saveQueueAction } from "#lib/cases/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Keeps the view of the queue that is open under a name. */
export function SaveQueueForm({ locale, query }: { locale: Locale; query: string }) {
  const t = useTranslations("cases.save");
  const labels = { name: t("name") };
  return (
    <Disclosure summary={t("title")}>
      <div className="measure">
        <DeskForm locale={locale} action={saveQueueAction} labels={labels} values={{ query }} submit={t("submit")}>
          <DeskTextField locale={locale} name="name" label={labels.name} hint={t("nameHint")} />
          <Checkbox locale={locale} name="isDefault" value="yes" label={t("isDefault")} optional />
        </DeskForm>
      </div>
    </Disclosure>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { grantDelegationAction } from "#lib/associations/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  associationId: string;
  /** Who was found: one of them is chosen. */
  people: readonly { id: string; name: string | null; email: string | null }[];
  today: string;
};

/** Names who acts for an association, and between which days. */
export function DelegateForm({ locale, associationId, people, today }: Props) {
  const t = useTranslations("associations.delegate");
  const labels = { personId: t("person"), startsOn: t("startsOn"), endsOn: t("endsOn") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={grantDelegationAction}
      values={{ associationId }}
      submit={t("submit")}
    >
      <DeskRadioGroup
        locale={locale}
        name="personId"
        label={labels.personId}
        choices={people.map(({ id, name, email }) => ({ value: id, label: name, hint: email ?? t("noEmail") }))}
        defaultValue={people.length === 1 ? people[0]?.id : undefined}
      />
      <DeskTextField
        locale={locale}
        name="startsOn"
        label={labels.startsOn}
        hint={t("startsOnHint")}
        type="date"
        defaultValue={today}
        className="max-w-60"
      />
      <DeskTextField
        locale={locale}
        name="endsOn"
        label={labels.endsOn}
        hint={t("endsOnHint")}
        type="date"
        optional
        className="max-w-60"
      />
    </DeskForm>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { bookAtCounterAction, bookForGuestAction } from "#lib/visits/desk-actions.ts";
import { noteLength } from "#lib/visits/schemas.ts";

type Props = {
  locale: Locale;
  values: { id: string; kindId: string; startsAt: string };
  /** Who stands at the counter and has an account; a guest is written down. */
  personId: string | null;
};

/** Books a time for somebody: the office writes what it is about. */
export function GuestForm({ locale, values, personId }: Props) {
  const t = useTranslations("visits.guest");
  const tForm = useTranslations("visits.form");
  const labels = {
    guestName: t("name"),
    guestContact: t("contact"),
    subject: tForm("subject"),
    note: tForm("note"),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={personId ? bookAtCounterAction : bookForGuestAction}
      values={personId ? { ...values, personId } : values}
      submit={t("submit")}
    >
      {personId ? null : (
        <>
          <DeskTextField locale={locale} name="guestName" label={labels.guestName} autoComplete="off" />
          <DeskTextField
            locale={locale}
            name="guestContact"
            label={labels.guestContact}
            hint={t("contactHint")}
            autoComplete="off"
          />
        </>
      )}
      <DeskTextField locale={locale} name="subject" label={labels.subject} />
      <DeskTextArea locale={locale} name="note" label={labels.note} rows={4} limit={noteLength} optional />
    </DeskForm>
  );
}

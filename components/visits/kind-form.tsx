// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { weekdays } from "#lib/hours/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { reviseKindAction, writeKindAction } from "#lib/visits/desk-actions.ts";

type Kind = {
  id: string;
  version: number;
  name: Localized;
  description: Localized;
  minutes: number;
  seats: number;
  weekdays: readonly number[];
  daysAhead: number;
  noticeHours: number;
  position: number;
};

const numbers = ["minutes", "seats", "daysAhead", "noticeHours", "position"] as const;

/** What can be booked, to write it or to change it. */
export function KindForm({ locale, kind }: { locale: Locale; kind?: Kind }) {
  const t = useTranslations("visits.kindForm");
  const days = useTranslations("office.page.days");
  const labels = {
    nameIt: t("nameIt"),
    nameEn: t("nameEn"),
    descriptionIt: t("descriptionIt"),
    descriptionEn: t("descriptionEn"),
    ...Object.fromEntries(numbers.map((name) => [name, t(name)])),
    day1: t("weekdays"),
  };
  const usual = { minutes: 20, seats: 1, daysAhead: 30, noticeHours: 24, position: 1 };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={kind ? reviseKindAction : writeKindAction}
      values={kind ? { id: kind.id, version: String(kind.version) } : {}}
      submit={t("save")}
    >
      <DeskTextField locale={locale} name="nameIt" label={labels.nameIt} defaultValue={kind?.name.it} lang="it" />
      <DeskTextField locale={locale} name="nameEn" label={labels.nameEn} defaultValue={kind?.name.en} lang="en" />
      <DeskTextArea
        locale={locale}
        name="descriptionIt"
        label={labels.descriptionIt}
        rows={3}
        limit={300}
        defaultValue={kind?.description.it}
        lang="it"
      />
      <DeskTextArea
        locale={locale}
        name="descriptionEn"
        label={labels.descriptionEn}
        rows={3}
        limit={300}
        defaultValue={kind?.description.en}
        lang="en"
      />
      {numbers.map((name) => (
        <DeskTextField
          key={name}
          locale={locale}
          name={name}
          label={t(name)}
          hint={t(`${name}Hint`)}
          inputMode="numeric"
          className="max-w-40"
          defaultValue={String(kind?.[name] ?? usual[name])}
        />
      ))}
      <fieldset>
        <legend className="font-semibold">{t("weekdays")}</legend>
        <div className="grid gap-x-6 pt-2 sm:grid-cols-2">
          {weekdays.map((day) => (
            <DeskCheckbox
              key={day}
              locale={locale}
              name={`day${day}`}
              label={days(`${day}`)}
              defaultChecked={kind ? kind.weekdays.includes(day) : day <= 5}
              optional
            />
          ))}
        </div>
      </fieldset>
    </DeskForm>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type LineReading, lineReadings } from "#lib/proposals/petition-vocabulary.ts";

type Props = {
  locale: Locale;
  /** What the names of the fields begin with, such as `lines.0.`. */
  prefix?: string;
  reading: LineReading;
};

/** How a line could be read and who signed on it. */
export function LineFields({ locale, prefix = "", reading }: Props) {
  const t = useTranslations("petitions.sheets.enter");
  const text = { locale, autoComplete: "off", optional: true } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-5">
      <DeskSelect
        locale={locale}
        name={`${prefix}reading`}
        label={t("reading")}
        defaultValue={reading}
        options={lineReadings.map((value) => ({ value, label: t(`readings.${value}`) }))}
      />
      <DeskTextField
        {...text}
        name={`${prefix}fiscalCode`}
        label={t("fiscalCode")}
        maxLength={16}
        className="uppercase"
      />
      <DeskTextField {...text} name={`${prefix}familyName`} label={t("familyName")} />
      <DeskTextField {...text} name={`${prefix}givenName`} label={t("givenName")} />
      <DeskTextField {...text} name={`${prefix}birthDate`} label={t("birthDate")} type="date" />
    </div>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, type Localized, locales } from "#lib/kernel/locale.ts";
import { type WayThere, waysThere } from "#lib/municipality/vocabulary.ts";
import { editContactsAction } from "#lib/office/actions.ts";

type Props = {
  locale: Locale;
  version: number;
  office: {
    address: string;
    phone: string;
    email: string;
    pec: string;
    point?: { longitude: number; latitude: number } | null;
    directions?: Record<WayThere, Localized>;
  };
};

const lines = ["address", "phone", "email", "pec"] as const;
const suffix: Record<Locale, "It" | "En"> = { it: "It", en: "En" };

/** Where the office is, how it is reached, and how one gets there in both languages. */
export function ContactsForm({ locale, version, office }: Props) {
  const t = useTranslations("services.contactsForm");
  const ways = useTranslations("services.directions.ways");
  const wayLabel = (way: WayThere, language: Locale) => t("inLanguage", { what: ways(way), language: t(language) });
  const labels = {
    ...Object.fromEntries(lines.map((name) => [name, t(name)])),
    latitude: t("latitude"),
    longitude: t("longitude"),
    ...Object.fromEntries(
      waysThere.flatMap((way) => locales.map((language) => [way + suffix[language], wayLabel(way, language)])),
    ),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={editContactsAction}
      values={{ version: String(version) }}
      submit={t("save")}
    >
      {lines.map((name) => (
        <DeskTextField key={name} locale={locale} name={name} label={t(name)} defaultValue={office[name]} />
      ))}
      <DeskTextField
        locale={locale}
        name="latitude"
        label={t("latitude")}
        hint={t("pointHint")}
        inputMode="decimal"
        className="max-w-60"
        defaultValue={office.point ? String(office.point.latitude) : ""}
        optional
      />
      <DeskTextField
        locale={locale}
        name="longitude"
        label={t("longitude")}
        inputMode="decimal"
        className="max-w-60"
        defaultValue={office.point ? String(office.point.longitude) : ""}
        optional
      />
      {waysThere.flatMap((way) =>
        locales.map((language) => (
          <DeskTextArea
            key={way + language}
            locale={locale}
            name={way + suffix[language]}
            label={wayLabel(way, language)}
            rows={3}
            limit={600}
            lang={language}
            defaultValue={office.directions?.[way][language]}
            optional
          />
        )),
      )}
    </DeskForm>
  );
}

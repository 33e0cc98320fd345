// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, type Localized, locales } from "#lib/kernel/locale.ts";
import { reviseServiceAction, writeServiceAction } from "#lib/office/actions.ts";
import { serviceLength, termRules } from "#lib/office/schemas.ts";
import { type ServiceTexts, type ServiceWay, serviceHeadings, serviceWays } from "#lib/office/vocabulary.ts";

type Service = {
  id: string;
  version: number;
  title: Localized;
  summary: Localized;
  texts: ServiceTexts;
  rules: readonly string[];
  way: ServiceWay;
  position: number;
};

const suffix: Record<Locale, "It" | "En"> = { it: "It", en: "En" };

/** The card of a service, heading by heading in both languages, to write it or to change it. */
export function ServiceForm({ locale, service }: { locale: Locale; service?: Service }) {
  const t = useTranslations("services.form");
  const headings = useTranslations("services.headings");
  const rules = useTranslations("rules.catalogue");
  const words = useTranslations("services.contactsForm");
  const inLanguage = (what: string, language: Locale) => words("inLanguage", { what, language: words(language) });
  const labels: Record<string, string> = {
    slug: t("slug"),
    way: t("way"),
    rule: t("rule"),
    position: t("position"),
    ...Object.fromEntries(
      locales.flatMap((language) => [
        [`title${suffix[language]}`, inLanguage(t("title"), language)],
        [`summary${suffix[language]}`, inLanguage(t("summary"), language)],
        ...serviceHeadings.map((heading) => [heading + suffix[language], inLanguage(headings(heading), language)]),
      ]),
    ),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={service ? reviseServiceAction : writeServiceAction}
      values={service ? { id: service.id, version: String(service.version) } : {}}
      submit={t("save")}
    >
      {service ? null : <DeskTextField locale={locale} name="slug" label={labels.slug} hint={t("slugHint")} />}
      {locales.map((language) => (
        <DeskTextField
          key={language}
          locale={locale}
          name={`title${suffix[language]}`}
          label={labels[`title${suffix[language]}`]}
          lang={language}
          defaultValue={service?.title[language]}
        />
      ))}
      {locales.map((language) => (
        <DeskTextArea
          key={language}
          locale={locale}
          name={`summary${suffix[language]}`}
          label={labels[`summary${suffix[language]}`]}
          rows={3}
          limit={serviceLength.summary}
          lang={language}
          defaultValue={service?.summary[language]}
        />
      ))}
      <DeskRadioGroup
        locale={locale}
        name="way"
        label={t("way")}
        defaultValue={service?.way ?? "visit"}
        choices={serviceWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
      />
      <DeskSelect
        locale={locale}
        name="rule"
        label={t("rule")}
        hint={t("ruleHint")}
        emptyLabel={t("noRule")}
        options={termRules.map((key) => ({ value: key, label: rules(`${key}.name`) }))}
        defaultValue={service?.rules[0] ?? ""}
        optional
      />
      <DeskTextField
        locale={locale}
        name="position"
        label={t("position")}
        inputMode="numeric"
        className="max-w-40"
        defaultValue={String(service?.position ?? 1)}
      />
      <p className="text-soft">{t("listHint")}</p>
      {serviceHeadings.flatMap((heading) =>
        locales.map((language) => (
          <DeskTextArea
            key={heading + language}
            locale={locale}
            name={heading + suffix[language]}
            label={labels[heading + suffix[language]]}
            rows={4}
            limit={serviceLength.text}
            lang={language}
            defaultValue={service?.texts[heading][language]}
            optional={heading === "access" || heading === "contacts"}
          />
        )),
      )}
    </DeskForm>
  );
}

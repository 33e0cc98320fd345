// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { addZoneAction, reviseZoneAction } from "#lib/municipality/actions.ts";

type Zone = {
  code: string;
  version: number;
  name: string;
  description: Localized;
  population: number;
  position: number;
};

type Props = { locale: Locale; zone?: Zone; nextPosition?: number };

/** What is said of a neighbourhood; its boundary is sent apart. */
export function ZoneForm({ locale, zone, nextPosition = 0 }: Props) {
  const t = useTranslations("municipality");
  const labels = {
    name: t("zones.name"),
    descriptionIt: t("zones.descriptionIt"),
    descriptionEn: t("zones.descriptionEn"),
    population: t("zones.population"),
    position: t("list.position"),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={zone ? reviseZoneAction : addZoneAction}
      values={zone ? { code: zone.code, version: String(zone.version) } : {}}
      submit={t("zones.save")}
    >
      <DeskTextField locale={locale} name="name" label={labels.name} defaultValue={zone?.name} />
      <DeskTextArea
        locale={locale}
        name="descriptionIt"
        label={labels.descriptionIt}
        rows={3}
        limit={600}
        defaultValue={zone?.description.it}
      />
      <DeskTextArea
        locale={locale}
        name="descriptionEn"
        label={labels.descriptionEn}
        rows={3}
        limit={600}
        defaultValue={zone?.description.en}
      />
      <div className="flex flex-wrap gap-6">
        <DeskTextField
          locale={locale}
          name="population"
          label={labels.population}
          inputMode="numeric"
          defaultValue={zone ? String(zone.population) : ""}
          className="max-w-40"
        />
        <DeskTextField
          locale={locale}
          name="position"
          label={labels.position}
          hint={t("list.positionHint")}
          inputMode="numeric"
          defaultValue={String(zone?.position ?? nextPosition)}
          className="max-w-32"
        />
      </div>
    </DeskForm>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { PlaceFields, type PlaceScene } from "#components/maps/place-fields.tsx";
import { suggestCommonsAction } from "#lib/commons/actions.ts";
import { commonsLength } from "#lib/commons/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useCommonsLabels } from "./commons-labels.ts";
import { CommonsWordFields } from "./word-fields.tsx";

type Props = {
  locale: Locale;
  /** The identifier of what will be written: a form sent twice makes one suggestion. */
  id: string;
  scene: PlaceScene;
  /** How large a photograph may be. */
  megabytes: number;
};

/** The form by which a citizen tells the office of something that could be cared for. */
export function SuggestCommonsForm({ locale, id, scene, megabytes }: Props) {
  const t = useTranslations("commons");
  const labels = useCommonsLabels();
  return (
    <DeskForm
      locale={locale}
      action={suggestCommonsAction}
      values={{ id }}
      labels={labels}
      submit={t("suggest.submit")}
    >
      <CommonsWordFields locale={locale} />
      <h2 className="pt-4 text-2xl">{t("fields.where")}</h2>
      <PlaceFields locale={locale} scene={scene} />
      <h2 className="pt-4 text-2xl">{labels.file}</h2>
      <DeskFileField
        locale={locale}
        name="file"
        label={labels.file}
        hint={t("fields.photoHint", { megabytes })}
        accept="image/jpeg,image/png,image/webp"
        optional
      />
      <DeskTextField
        locale={locale}
        name="alternative"
        label={labels.alternative}
        hint={t("fields.alternativeHint")}
        maxLength={commonsLength.alternative.maximum}
        optional
      />
    </DeskForm>
  );
}

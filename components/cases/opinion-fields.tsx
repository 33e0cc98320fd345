// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { reasonLength } from "#lib/proposals/schemas.ts";
import { opinionPositions } from "#lib/proposals/vocabulary.ts";
import type { StepScene } from "./step-form.tsx";

type Props = { locale: Locale; scene: Pick<StepScene, "units" | "opinion"> };

/** Which unit is asked what, and by when. */
export function AskFields({ locale, scene }: Props) {
  const t = useTranslations("examination.form");
  return (
    <>
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={t("unit")}
        options={scene.units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskTextArea
        locale={locale}
        name="question"
        label={t("question")}
        hint={t("questionHint")}
        rows={6}
        limit={2000}
      />
      <DeskTextField
        locale={locale}
        name="dueOn"
        label={t("dueOn")}
        hint={t("dueOnHint", { reference: scene.opinion.reference[locale] })}
        type="date"
        defaultValue={scene.opinion.dueOn}
        className="max-w-60"
      />
    </>
  );
}

/** What the unit says. */
export function OpinionFields({ locale }: { locale: Locale }) {
  const t = useTranslations("examination.form");
  const tPosition = useTranslations("examination.position");
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="position"
        label={t("position")}
        choices={opinionPositions.map((value) => ({ value, label: tPosition(value) }))}
      />
      <DeskTextArea
        locale={locale}
        name="text"
        label={t("opinionText")}
        hint={t("opinionTextHint")}
        rows={8}
        limit={reasonLength.maximum}
      />
    </>
  );
}

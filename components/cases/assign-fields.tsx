// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskSelect, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { shortReason } from "#lib/proposals/examination-schemas.ts";
import type { StepScene } from "./step-form.tsx";

type Props = { locale: Locale; scene: Pick<StepScene, "units" | "staff" | "unitCode" | "officerId"> };

/** To whom a case goes, and why. */
export function AssignFields({ locale, scene }: Props) {
  const t = useTranslations("examination.form");
  const nameOf = (unitCode: string) => scene.units.find(({ code }) => code === unitCode)?.name[locale] ?? unitCode;
  return (
    <>
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={t("unit")}
        defaultValue={scene.unitCode}
        options={scene.units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskSelect
        locale={locale}
        name="officerId"
        label={t("officer")}
        hint={t("officerHint")}
        optional
        emptyLabel={t("nobodyYet")}
        defaultValue={scene.officerId ?? ""}
        options={scene.staff.map(({ id, name, unitCode }) => ({
          value: id,
          label: `${name ?? "—"} · ${nameOf(unitCode)}`,
        }))}
      />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("assignReason")}
        hint={t("assignReasonHint")}
        rows={4}
        limit={shortReason.maximum}
      />
    </>
  );
}

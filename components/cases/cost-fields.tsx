// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { StepScene } from "./step-form.tsx";

type Props = { locale: Locale; scene: Pick<StepScene, "cost"> };

/** What it would cost; what was written before is there to be corrected. */
export function CostFields({ locale, scene: { cost } }: Props) {
  const t = useTranslations("examination.form");
  return (
    <>
      <DeskTextField
        locale={locale}
        name="cost"
        label={t("cost")}
        hint={t("costHint")}
        inputMode="decimal"
        defaultValue={cost.cents === null ? undefined : asWritten(cost.cents)}
        className="max-w-60"
      />
      <DeskTextArea
        locale={locale}
        name="costNote"
        label={t("costNote")}
        hint={t("costNoteHint")}
        rows={4}
        limit={2000}
        optional
        defaultValue={cost.note ?? undefined}
      />
    </>
  );
}

/** As the field takes it, in every language: `18.500,50`. */
const asWritten = (cents: number) =>
  (cents / 100).toLocaleString("it-IT", { useGrouping: "always", minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { acceptShapeAction, dropShapeAction, proposeShapeAction } from "#lib/municipality/actions.ts";

type Props = { locale: Locale; code: string };

/** A boundary as a file, to be looked at first. */
export function ProposeShapeForm({ locale, code }: Props) {
  const t = useTranslations("municipality.shape");
  return (
    <DeskForm
      locale={locale}
      labels={{ file: t("file") }}
      action={proposeShapeAction}
      values={{ code }}
      submit={t("submit")}
      variant="secondary"
    >
      <DeskFileField
        locale={locale}
        name="file"
        label={t("file")}
        hint={t("fileHint")}
        accept=".geojson,.json,application/geo+json,application/json"
      />
    </DeskForm>
  );
}

/** The boundary on the map is the right one, or it is not. */
export function SettleShapeForms({ locale, code }: Props) {
  const t = useTranslations("municipality.shape");
  return (
    <div className="flex flex-wrap gap-4">
      <VerbForm locale={locale} action={acceptShapeAction} values={{ code }}>
        {t("accept")}
      </VerbForm>
      <VerbForm locale={locale} action={dropShapeAction} values={{ code }} variant="secondary">
        {t("drop")}
      </VerbForm>
    </div>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { shortReason } from "#lib/proposals/examination-schemas.ts";
import { closings } from "#lib/proposals/vocabulary.ts";

/** How it ended, in a word and in words. */
export function CloseFields({ locale }: { locale: Locale }) {
  const t = useTranslations("examination.form");
  const tClosing = useTranslations("proposals.closing");
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="closing"
        label={t("closing")}
        choices={closings.map((value) => ({ value, label: tClosing(value) }))}
      />
      <DeskTextArea
        locale={locale}
        name="closingNote"
        label={t("closingNote")}
        hint={t("closingNoteHint")}
        rows={6}
        limit={shortReason.maximum}
      />
    </>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskSelect } from "#components/desk/desk-fields.tsx";
import { identityDocuments } from "#lib/accounts/vocabulary.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** How each field of what is done at the counter is called, for the summary of mistakes. */
export const useActLabels = () => {
  const t = useTranslations("counter");
  return { identityDocument: t("document"), file: t("form") };
};

/** What every act at the counter asks: by which document the person was known, and the form they signed. */
export function ActFields({ locale }: { locale: Locale }) {
  const t = useTranslations("counter");
  const labels = useActLabels();
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <DeskSelect
        locale={locale}
        name="identityDocument"
        label={labels.identityDocument}
        defaultValue={identityDocuments[0]}
        options={identityDocuments.map((value) => ({ value, label: t(`documents.${value}`) }))}
      />
      <DeskFileField
        locale={locale}
        name="file"
        label={labels.file}
        hint={t("formHint")}
        accept={acceptedExtensions}
        optional
      />
    </div>
  );
}

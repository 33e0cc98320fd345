// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { signedExtensions } from "#lib/files/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { uploadSignedFileAction } from "#lib/pacts/signing-actions.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";

type Props = { locale: Locale; place: TextPlace; pactId: string; megabytes: number };

/** A signed copy of the frozen text: a PDF or an envelope. */
export function UploadForm({ locale, place, pactId, megabytes }: Props) {
  const t = useTranslations("pact-text.signing");
  return (
    <DeskForm
      locale={locale}
      action={uploadSignedFileAction}
      values={{ pactId, place }}
      labels={{ file: t("file") }}
      submit={t("upload")}
    >
      <DeskFileField
        locale={locale}
        name="file"
        label={t("file")}
        hint={t("fileHint", { megabytes })}
        accept={signedExtensions}
      />
    </DeskForm>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { attachToCommonsAction, detachFromCommonsAction } from "#lib/commons/actions.ts";
import { commonsLength } from "#lib/commons/schemas.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  id: string;
  files: readonly { id: string; name: string; alternative: string | null; mediaType: string }[];
  mayWrite: boolean;
};

/** The photographs and documents of a commons at the desk. */
export function CommonsFiles({ locale, id, files, mayWrite }: Props) {
  const t = useTranslations("commons.files");
  const labels = { file: t("file"), alternative: t("alternative") };
  return (
    <div className="space-y-8">
      {files.length === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <ul className="space-y-6">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-start gap-5">
              {file.mediaType.startsWith("image/") ? (
                <picture>
                  <img
                    src={`/api/files/${file.id}`}
                    alt={file.alternative ?? ""}
                    lang="it"
                    className="h-24 w-32 rounded-smooth bg-paper object-cover"
                  />
                </picture>
              ) : null}
              <div className="min-w-0 flex-1 space-y-2">
                <TextLink href={`/api/files/${file.id}`} icon="file" className="wrap-anywhere" lang="it">
                  {file.alternative || file.name}
                </TextLink>
                {mayWrite ? (
                  <VerbForm
                    locale={locale}
                    action={detachFromCommonsAction}
                    values={{ id, fileId: file.id }}
                    variant="quiet"
                  >
                    {t("remove")}
                  </VerbForm>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <DeskForm
          locale={locale}
          labels={labels}
          action={attachToCommonsAction}
          values={{ id }}
          submit={t("add")}
          variant="secondary"
        >
          <DeskFileField
            locale={locale}
            name="file"
            label={labels.file}
            hint={t("fileHint")}
            accept={acceptedExtensions}
          />
          <DeskTextField
            locale={locale}
            name="alternative"
            label={labels.alternative}
            hint={t("alternativeHint")}
            maxLength={commonsLength.alternative.maximum}
          />
        </DeskForm>
      ) : null}
    </div>
  );
}
